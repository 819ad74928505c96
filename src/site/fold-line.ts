import { classOf, DIGIT, MARK, TOKEN_UNSURE, UNSPACED } from '../text/characters.ts';
import { textKey } from '../text/same-text.ts';

/** A line of at least so many characters is rare enough to recognise a site by. */
const MIN_LONG = 15;
/** The same in Chinese or Japanese: characters in a row. Example: `相关新闻报道`. */
const MIN_LONG_UNSPACED = 5;

/** FNV-1a, 32 bit, over UTF-16 code units. */
export const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** What digits are read as. */
export const ZERO = 0x30;

/** The hash of what was hashed so far and one number more. */
export function hashStep(hash: number, next: number): number {
  return Math.imul(hash ^ next, PRIME);
}

/** What pages are compared by: the line with case and quotes folded and every digit read as 0. */
export interface FoldedLine {
  /** 32 bits, never 0. Two pages must share several lines to count as one site's, so that chance does not matter. */
  readonly hash: number;
  /** Long enough that pages of different sites seldom share it. */
  readonly long: boolean;
}

/** Folds and hashes a line's text. Example: `Comments (12)` and `COMMENTS (40)` are the same line. */
export function foldLine(text: string): FoldedLine {
  return foldByUnit(text) ?? foldKey(textKey(text));
}

function foldKey(key: string): FoldedLine {
  let hash = BASIS;
  let unspaced = 0;
  let longest = 0;
  for (let i = 0; i < key.length; i++) {
    const unit = foldedUnit(key.charCodeAt(i));
    hash = hashStep(hash, unit & UNIT);
    unspaced = unit & IS_UNSPACED ? unspaced + 1 : 0;
    if (unspaced > longest) longest = unspaced;
  }
  return foldedLine(hash, key.length, longest);
}

/** The same without a string for the key; `null` for a line with a unit that cannot be folded alone. */
function foldByUnit(text: string): FoldedLine | null {
  let hash = BASIS;
  let unspaced = 0;
  let longest = 0;
  let ends = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = units[code]! || lookUp(code);
    if (unit & UNSURE) return null;
    hash = hashStep(hash, unit & UNIT);
    unspaced = unit & IS_UNSPACED ? unspaced + 1 : 0;
    if (unspaced > longest) longest = unspaced;
    if (i === 0 || i === text.length - 1) ends |= unit;
  }
  return ends & IS_BLANK ? null : foldedLine(hash, text.length, longest);
}

function foldedLine(hash: number, length: number, unspaced: number): FoldedLine {
  return { hash: spread(hash) || 1, long: length >= MIN_LONG || unspaced >= MIN_LONG_UNSPACED };
}

/** The bits that hold a unit's key. */
const UNIT = 0xffff;
/** The unit depends on its neighbours, or its key has several units. Examples: an accent, `Σ`, `…`. */
const UNSURE = 1 << 16;
/** Of a script without spaces. */
const IS_UNSPACED = 1 << 17;
/** Not part of the key at its ends. */
const IS_BLANK = 1 << 18;
const KNOWN = 1 << 19;

/** The key of each UTF-16 code unit, and the bits above; 0 until a page has the unit. */
const units = new Uint32Array(UNIT + 1);

function lookUp(code: number): number {
  const character = String.fromCharCode(code);
  const blank = textKey(character) === '' ? IS_BLANK : 0;
  const key = blank ? character.normalize('NFKC') : textKey(character);
  const isSure = key.length === 1 && !dependsOnOthers(code) && !dependsOnOthers(key.charCodeAt(0));
  units[code] = KNOWN | blank | (isSure ? foldedUnit(key.charCodeAt(0)) : UNSURE);
  return units[code]!;
}

function foldedUnit(code: number): number {
  const bits = classOf(code);
  return (bits & DIGIT ? ZERO : code) | (bits & UNSPACED ? IS_UNSPACED : 0);
}

/** Marks and Hangul letters are joined with what is before them; half of a character has no key, and `Σ` has two. */
function dependsOnOthers(code: number): boolean {
  return (
    HANGUL_LETTERS.some(([first, last]) => code >= first && code <= last) ||
    (classOf(code) & (MARK | TOKEN_UNSURE)) !== 0
  );
}

const HANGUL_LETTERS = [
  [0x1100, 0x11ff],
  [0xa960, 0xa97f],
  [0xd7b0, 0xd7ff],
] as const;

/** Spreads the bits of FNV, whose low ones depend on the last characters most. The end of MurmurHash3. */
export function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
