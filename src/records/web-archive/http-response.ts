/** The head of an HTTP response and the bytes behind it, as they came. */
export interface HttpResponse {
  /** Status code such as 200; `null` when the first line is none. */
  readonly status: number | null;
  /** Lower-case names; the last value of each, all of those that are lists. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const LF = 0x0a;
const CR = 0x0d;
/** Bytes of a head that are looked at; heads have some thousand. */
const HEAD = 1_048_576;
/** Real line: `HTTP/1.1 200 OK`. */
const STATUS = /^HTTP\/[\d.]{1,4} (\d{3})\b/i;
/** A value that goes on in the next line. Real lines: `Content-Type: text/html;`, ` charset=utf-8`. */
const FOLD = /\r?\n[ \t]+/g;
/** Headers whose values are one list, on however many lines. */
const LISTS: ReadonlySet<string> = new Set(['content-encoding', 'transfer-encoding']);

/** Parts a stored response into head and body. */
export function parseResponse(block: Buffer): HttpResponse {
  const { end, body } = blankLineIn(block);
  const lines = block.toString('latin1', 0, Math.min(end, HEAD)).replace(FOLD, ' ').split('\n');
  const headers = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = LISTS.has(name) ? headers.get(name) : undefined;
    if (name !== '') headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  const status = STATUS.exec(lines[0]!)?.[1];
  return { status: status ? Number(status) : null, headers, body: block.subarray(body) };
}

/** Where the head ends and the body begins; some servers end lines by a mere `\n`. */
function blankLineIn(block: Buffer): { readonly end: number; readonly body: number } {
  for (let at = block.indexOf(LF); at >= 0; at = block.indexOf(LF, at + 1)) {
    if (block[at + 1] === LF) return { end: at, body: at + 2 };
    if (block[at + 1] === CR && block[at + 2] === LF) return { end: at, body: at + 3 };
  }
  return { end: block.length, body: block.length };
}
