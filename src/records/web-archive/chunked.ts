const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const SEMICOLON = 0x3b;
/** What is said of a chunk beside its length has some ten bytes. */
const LONGEST_LINE = 4_096;
/** Beyond it a number is no length. */
const LARGEST = 2 ** 31;

/**
 * The body of a response whose `Transfer-Encoding` is `chunked`, in one pass. Many archives keep that header with a body whose
 * chunks they have put together: what does not begin with a chunk stays as it is, and so does what follows a damaged one.
 * Of a chunk that the crawler cut off there is what there is; what follows the last chunk, of no bytes, are headers.
 */
export function dechunk(body: Buffer): Buffer {
  const joined = Buffer.allocUnsafe(body.length);
  let filled = 0;
  for (let at = 0; at < body.length; ) {
    const { start, length } = chunkAt(body, at);
    const end = start + length;
    const next = length < 0 ? -1 : afterLineEnd(body, end);
    if (next < 0 && at === 0) return body;
    if (length === 0) break;
    filled += body.copy(joined, filled, start, next < 0 ? body.length : end);
    at = next < 0 ? body.length : next;
  }
  return joined.subarray(0, filled);
}

/** Where the bytes of a chunk begin, and how many there are to be: -1 where the line says no length. */
function chunkAt(body: Buffer, from: number): { readonly start: number; readonly length: number } {
  const none = { start: from, length: -1 };
  let at = afterBlanks(body, from);
  const digits = at;
  let length = 0;
  for (let digit = hexDigit(body[at]); digit >= 0; digit = hexDigit(body[++at])) {
    length = length * 16 + digit;
    if (length > LARGEST) return none;
  }
  const empty = at === digits;
  at = afterBlanks(body, at);
  if (body[at] === SEMICOLON) while (body[at] !== LF && at < body.length && at - from < LONGEST_LINE) at++;
  if (body[at] === CR) at++;
  return empty || body[at] !== LF ? none : { start: at + 1, length };
}

/** Some servers pad a length with spaces: `1f40  \r\n`. */
function afterBlanks(body: Buffer, from: number): number {
  let at = from;
  while (body[at] === SPACE || body[at] === TAB) at++;
  return at;
}

function hexDigit(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1;
}

/** Behind the line end at `at`, or the end of the body at or before it; -1 where something else is there. */
function afterLineEnd(body: Buffer, at: number): number {
  if (at >= body.length) return body.length;
  if (body[at] === LF) return at + 1;
  if (body[at] !== CR) return -1;
  return body[at + 1] === LF || at + 1 === body.length ? at + 2 : -1;
}
