/*
 * What the model was trained to take for words; `classOf` in `src/text/characters.ts` draws its lines elsewhere: it
 * leaves out numbers that are no digits (`²`, `Ⅳ`), and takes more scripts for unspaced.
 */

/** A letter, number or mark: part of a word. */
export const WORD = 1;
/** Of a script without spaces between words, where two characters make a word. */
export const UNSPACED = 2;
/** What a single code unit does not tell: half of a character, or a capital whose small letter depends on more. */
export const UNTOLD = 4;
/** The class has been looked up. */
const KNOWN = 8;

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** The small letter of `Σ` is another at a word's end. */
const SIGMA = 0x03a3;

const classes = new Uint8Array(0x10000);
const smalls = new Uint16Array(0x10000);

/** What a UTF-16 code unit is to a word, as bits. */
export function wordClass(code: number): number {
  return classes[code]! || lookUp(code);
}

/** The small letter of a code unit whose class has been asked for and is told. */
export function smallOf(code: number): number {
  return smalls[code]!;
}

function lookUp(code: number): number {
  const character = String.fromCharCode(code);
  const small = character.toLowerCase();
  const untold = (code >= 0xd800 && code < 0xe000) || small.length > 1 || code === SIGMA;
  smalls[code] = small.charCodeAt(0);
  classes[code] =
    KNOWN |
    (untold ? UNTOLD : 0) |
    (isWord(code, character) ? WORD : 0) |
    (isUnspaced(code, character) ? UNSPACED : 0);
  return classes[code]!;
}

/** What stands on most pages is told without the pattern: compiling it takes a millisecond. */
function isWord(code: number, character: string): boolean {
  if (code < 0x80) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  if (code >= 0x2010 && code <= 0x2027) return false;
  return WORD_CHARACTER.test(character);
}

/** None of these scripts has characters outside these ranges. */
function isUnspaced(code: number, character: string): boolean {
  return ((code >= 0xe00 && code < 0xe80) || code >= 0x2e80) && UNSPACED_CHARACTER.test(character);
}
