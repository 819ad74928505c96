import { joinBytes } from '../text/bytes.ts';

/** The encoding of a byte order mark, or `null`. */
export function bomEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length > 4 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : null;
}

/** Bytes checked at each of the start, the middle and the end. */
const PROBE = 8_192;

function probe(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= 3 * PROBE) return bytes;
  const middle = Math.floor(bytes.length / 4) * 2;
  return joinBytes([
    bytes.subarray(0, PROBE),
    bytes.subarray(middle, middle + PROBE),
    bytes.subarray(Math.floor((bytes.length - PROBE) / 2) * 2),
  ]);
}

/** Share of the NULs at even (or odd) positions in UTF-16; stray NULs in ASCII text fall on both. */
const ONE_SIDED = 0.95;
/** The same where the bytes are not UTF-8: Chinese has NULs of its own, for example in U+4E00. */
const ONE_SIDED_BEYOND = 0.6;
/** Least share of NUL bytes in UTF-16: from spaces and line ends alone. Stray NULs are fewer. */
const MIN_NULS = 0.005;
/** Code points that do not occur in text: controls, private use, unassigned, lone surrogates. */
const NO_TEXT = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/gu;
const LINE_ENDS = /[\t\n\r]/g;
const MAX_NO_TEXT = 0.02;

/** UTF-16 without a byte order mark, recognised by the positions of its NULs; `null` if it is not UTF-16. */
export function utf16ByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const part = probe(bytes);
  if (!part.includes(0)) return null;
  const nuls = [0, 0];
  for (let i = 0; i < part.length; i++) if (part[i] === 0) nuls[i & 1]!++;
  const [even, odd] = nuls as [number, number];
  const total = even + odd;
  if (total < 2 || total < part.length * MIN_NULS) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const share = mostlyUtf8(part) ? ONE_SIDED : ONE_SIDED_BEYOND;
  if (Math.max(even, odd) < total * share) return null;
  const text = new TextDecoder(encoding).decode(part.subarray(0, part.length & ~1));
  const bad = (text.match(NO_TEXT)?.length ?? 0) - (text.match(LINE_ENDS)?.length ?? 0);
  return bad <= text.length * MAX_NO_TEXT ? encoding : null;
}

/** The text if the bytes are valid UTF-8, else `null`. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Least number of valid sequences per broken one: other encodings form valid UTF-8 by chance at most 1 time in 5. */
const MOSTLY = 4;

/** Continuation bytes after a UTF-8 lead byte; -1 if the byte is not a lead byte. */
function continuations(lead: number): number {
  if (lead < 0x80) return 0;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  if (lead < 0xe0) return 1;
  return lead < 0xf0 ? 2 : 3;
}

/** UTF-8 with a few broken sequences, or cut off in the last one. */
export function mostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const more = continuations(bytes[i]!);
    let seen = 0;
    while (seen < more && (bytes[i + 1 + seen]! & 0xc0) === 0x80) seen++;
    const next = i + 1 + seen;
    const cutOff = seen > 0 && next === bytes.length;
    if (more > 0 && seen === more) whole++;
    else if (more !== 0 && !cutOff) broken++;
    i = next;
  }
  return whole >= broken * MOSTLY;
}
