import { classOf, DIGIT, UNSPACED } from '../text/characters.ts';
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
  const key = textKey(text);
  let hash = BASIS;
  let unspaced = 0;
  let longest = 0;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    const bits = classOf(code);
    hash = hashStep(hash, bits & DIGIT ? ZERO : code);
    unspaced = bits & UNSPACED ? unspaced + 1 : 0;
    if (unspaced > longest) longest = unspaced;
  }
  const long = key.length >= MIN_LONG || longest >= MIN_LONG_UNSPACED;
  return { hash: spread(hash) || 1, long };
}

/** Spreads the bits of FNV, whose low ones depend on the last characters most. The end of MurmurHash3. */
export function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
