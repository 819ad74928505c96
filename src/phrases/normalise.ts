/** Brackets, fancy apostrophes and full-width forms are rare: most lines skip the clean-up. */
const UNUSUAL = /[()[\]{}’‘ʼ‹›\uff00-\uffef]/;
/** Example: `1,204` or `1.2k` or `٣`. */
const NUMBER =
  /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f][0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f.,]*(?:[km](?![a-z]))?/g;
const BRACKETS = /[()[\]{}]/g;
/** French sets a space before: `Temps de lecture : 3 min`. */
const SPACED_COLON = / :/g;
const APOSTROPHES = /[’‘ʼ]/g;
const HAS_DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/;

/** What a code unit is, as bits; looked up once each. */
export const WORD = 1;
export const UNSPACED = 2;
const KNOWN = 4;
const classes = new Uint8Array(0x10000);

/** The bits of a code unit: `WORD`, `UNSPACED`, and others. */
export function classOf(code: number): number {
  return classes[code]! || lookUp(code);
}

function lookUp(code: number): number {
  const bits = KNOWN | (isLetterOrMark(code) ? WORD : 0) | (standsWithoutSpaces(code) ? UNSPACED : 0);
  classes[code] = bits;
  return bits;
}

/** Letters, digits and marks; cheap for the scripts of noise phrases, coarse elsewhere. */
export function isWordCode(code: number): boolean {
  return (classOf(code) & WORD) !== 0;
}

/** Thai, Lao, Khmer, kana and Han: words stand without spaces, so a phrase may begin anywhere. */
export function isUnspacedCode(code: number): boolean {
  return (classOf(code) & UNSPACED) !== 0;
}

function isLetterOrMark(code: number): boolean {
  if (code < 0x80) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0x3000 && code < 0x3005) return false;
  if (code >= 0x3008 && code < 0x3021) return false;
  if (code >= 0xd800 && code < 0xf900) return false;
  if (code >= 0xfe00 && code < 0xfe70) return false;
  return !isLonePunctuation(code);
}

/** Punctuation amid letters: × ÷, Greek and Arabic marks, maqaf, danda, middle dots, full-width comma. */
function isLonePunctuation(code: number): boolean {
  return LONE.has(code) || (code >= 0xff00 && code < 0xff10);
}

const LONE = new Set(Array.from('×÷;·״׳־،؛؟٪٭۔।॥・：；＜＝＞？［］｛｜｝｟｠｡｢｣､･�', (c) => c.charCodeAt(0)));

function standsWithoutSpaces(code: number): boolean {
  if (code < 0x0e00) return false;
  return code < 0x1000 || (code >= 0x1780 && code < 0x1800) || (code >= 0x3040 && code < 0xa000);
}

/**
 * The form phrases are compared in: lower-case, each number as `0`, brackets out, and everything that is
 * neither letter nor digit cut from both ends. `→ Leave a Reply (12)` becomes `leave a reply 0`.
 */
export function normalise(text: string): string {
  let s = text.toLowerCase();
  if (UNUSUAL.test(s)) s = s.normalize('NFKC').replace(BRACKETS, '').replace(APOSTROPHES, "'");
  if (s.includes(' :')) s = s.replace(SPACED_COLON, ':');
  if (HAS_DIGIT.test(s)) s = s.replace(NUMBER, '0');
  let from = 0;
  let to = s.length;
  while (from < to && !isWordCode(s.charCodeAt(from))) from++;
  while (to > from && !isWordCode(s.charCodeAt(to - 1))) to--;
  return s.slice(from, to);
}

/** Where the word that begins at `at` ends; in a script without spaces, behind its first character. */
export function keyEnd(text: string, at: number): number {
  if (isUnspacedCode(text.charCodeAt(at))) return at + 1;
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

/** Where the word that ends at `end` begins; in a script without spaces, before its last character. */
export function keyStart(text: string, end: number): number {
  if (isUnspacedCode(text.charCodeAt(end - 1))) return end - 1;
  let at = end;
  while (at > 0 && isWordCode(text.charCodeAt(at - 1))) at--;
  return at;
}

/** No word is cut in two at this offset. */
export function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (isUnspacedCode(before) || isUnspacedCode(after)) return true;
  return !isWordCode(before) || !isWordCode(after);
}
