import { CAPITAL, classOf, JOINER, smallOf, UNSPACED } from './characters.ts';
import { UNSPACED_PER_WORD, WORD } from './measure.ts';

/** A text's words as numbers, which compare far faster than the words do. */
export interface WordCodes {
  /** Words, as `wordsIn` counts them: two characters make one in scripts without spaces. */
  readonly count: number;
  /** A code for each distinct word; for each pair of neighbours in scripts without spaces. */
  readonly words: readonly number[];
  /** A code for the first letters of each longer word; the pairs again. */
  readonly stems: readonly number[];
  /** Letters of the longest word. */
  readonly longest: number;
}

/** Only this many distinct words are recorded; no headline has more. */
const MAX_DISTINCT = 80;
/** How many first letters the forms of one word usually share: `сплетни` and `сплетничая`, `Brücke` and `Brückenbau`. */
const STEM = 5;
const MIN_STEM = 4;

/** The words of a text, whatever their case. */
export function codesOf(text: string): WordCodes {
  const words: number[] = [];
  const stems: number[] = [];
  let longest = 0;
  let count = 0;
  let unspaced = 0;
  eachWord(text, (word, stem, length, joined) => {
    if (length === 0) unspaced++;
    else if (!joined) count++;
    if (length > longest) longest = length;
    if (word !== 0 && words.length < MAX_DISTINCT && !words.includes(word)) words.push(word);
    if (stem !== 0 && stems.length < MAX_DISTINCT && !stems.includes(stem)) stems.push(stem);
  });
  return { count: count + Math.ceil(unspaced / UNSPACED_PER_WORD), words, stems, longest };
}

/** FNV-1a, 32 bit, over UTF-16 code units. */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/**
 * Receives for a word: its code; the code of its stem, 0 when it is too short; its number of letters; whether
 * a hyphen, an apostrophe or a full stop joins it to the one before. For a character of a script without spaces: the
 * code of the pair it ends (0 if it ends none), the same again, and 0 letters.
 */
type Call = (word: number, stem: number, letters: number, joined: boolean) => void;

/** Calls back for each word of a text. */
export function eachWord(text: string, call: Call): void {
  let word = BASIS;
  let stem = 0;
  let letters = 0;
  let before = 0;
  let joined = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const bits = classOf(code);
    if (bits & WORD && !(bits & UNSPACED)) {
      word = Math.imul(word ^ letterOf(code, bits), PRIME);
      letters++;
      if (letters === MIN_STEM || letters === STEM) stem = word;
      before = 0;
      continue;
    }
    if (letters > 0) call(word, stem, letters, joined);
    joined = letters > 0 && (bits & JOINER) !== 0;
    word = BASIS;
    stem = 0;
    letters = 0;
    const pair = bits & UNSPACED ? pairOf(before, code) : 0;
    before = bits & UNSPACED ? code : 0;
    if (before !== 0) call(pair, pair, 0, false);
  }
  if (letters > 0) call(word, stem, letters, joined);
}

/** The unit in lower case. */
const letterOf = (code: number, bits: number): number => (bits & CAPITAL ? smallOf(code) : code);

const pairOf = (before: number, code: number): number =>
  before === 0 ? 0 : Math.imul(Math.imul(BASIS ^ before, PRIME) ^ code, PRIME);

/** How many codes of the first list are in the second. */
export function sharedCodes(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (const code of a) if (b.includes(code)) shared++;
  return shared;
}

/** Dice overlap of two lists of distinct codes, 0 to 1. */
export function codeOverlap(a: readonly number[], b: readonly number[]): number {
  if (!a.length || !b.length) return 0;
  return (2 * sharedCodes(a, b)) / (a.length + b.length);
}
