/** What a character is; several may hold. */
export const LETTER = 1;
export const CAPITAL = 2;
export const SMALL = 4;
export const DIGIT = 8;
/** Combining marks, part of the word they stand in. */
export const MARK = 16;
/** Punctuation or symbol. */
export const PUNCTUATION = 32;
/** Of a script written without spaces between words. */
export const UNSPACED = 64;
/** The class has been looked up. */
const KNOWN = 128;

const CLASSES: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [CAPITAL, /\p{Lu}/u],
  [SMALL, /\p{Ll}/u],
  [DIGIT, /\p{Nd}/u],
  [MARK, /\p{M}/u],
  [PUNCTUATION, /[\p{P}\p{S}]/u],
  [
    UNSPACED,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  ],
];

const table = new Uint8Array(0x10000);

/** The classes of a UTF-16 code unit, as bits; a surrogate counts as a letter of an unspaced script. */
export function classOf(code: number): number {
  return table[code]! || lookUp(code);
}

const between = (code: number, first: number, last: number) => code >= first && code <= last;

/** What stands on most pages, told without the patterns: compiling those takes a millisecond or two. 0 for the rest. */
function common(code: number): number {
  if (code < 0x80) {
    if (between(code, 0x61, 0x7a)) return LETTER | SMALL;
    if (between(code, 0x41, 0x5a)) return LETTER | CAPITAL;
    if (between(code, 0x30, 0x39)) return DIGIT;
    return between(code, 0x21, 0x7e) ? PUNCTUATION : KNOWN;
  }
  if (between(code, 0xc0, 0xff)) {
    if (code === 0xd7 || code === 0xf7) return PUNCTUATION;
    return LETTER | (code < 0xdf ? CAPITAL : SMALL);
  }
  return between(code, 0x2010, 0x2027) ? PUNCTUATION : 0;
}

function byPatterns(code: number): number {
  const character = String.fromCharCode(code);
  let bits = 0;
  for (const [bit, pattern] of CLASSES) if (pattern.test(character)) bits |= bit;
  // Outside the BMP are rare Han and emoji; half a character each, they weigh about right as this.
  return between(code, 0xd800, 0xdbff) ? bits | LETTER | UNSPACED : bits;
}

function lookUp(code: number): number {
  const bits = KNOWN | (common(code) || byPatterns(code));
  table[code] = bits;
  return bits;
}
