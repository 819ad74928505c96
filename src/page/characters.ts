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

function lookUp(code: number): number {
  const character = String.fromCharCode(code);
  let bits = KNOWN;
  for (const [bit, pattern] of CLASSES) if (pattern.test(character)) bits |= bit;
  // Outside the BMP are rare Han and emoji; half a character each, they weigh about right as this.
  if (code >= 0xd800 && code <= 0xdbff) bits |= LETTER | UNSPACED;
  table[code] = bits;
  return bits;
}
