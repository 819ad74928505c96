import { CAPITAL, classOf, DIGIT, JOINER, LETTER, MARK, PUNCTUATION, UNSPACED } from './characters.ts';

/**
 * Characters of an unspaced script that carry as much as one spaced word.
 * Chinese averages about 1.6 characters a word; 2 keeps short labels short.
 */
export const UNSPACED_PER_WORD = 2;
/** What words are made of; `UNSPACED` goes first. */
export const WORD = LETTER | DIGIT | MARK;

/** Counts over a line's UTF-16 code units. */
export interface Counts {
  /** Words; in unspaced scripts two characters count as one. */
  words: number;
  /** Words and numbers, a compound's parts counted one by one, none of unspaced scripts. */
  tokens: number;
  /** Those that begin with a capital. */
  capitalised: number;
  capitals: number;
  digits: number;
  punctuation: number;
}

const has = (bits: number, one: number): number => (bits & one ? 1 : 0);

/** One pass over a line; means the same in spaced and unspaced scripts. Used for judging lines, not for word counts. */
export function countsOf(text: string): Counts {
  const counts = { words: 0, tokens: 0, capitalised: 0, capitals: 0, digits: 0, punctuation: 0 };
  let unspaced = 0;
  let inWord = false;
  let joined = false;
  for (let i = 0; i < text.length; i++) {
    const bits = classOf(text.charCodeAt(i));
    counts.punctuation += has(bits, PUNCTUATION);
    unspaced += has(bits, UNSPACED);
    if (!(bits & WORD) || bits & UNSPACED) {
      joined = inWord && (bits & JOINER) !== 0;
      inWord = false;
      continue;
    }
    counts.capitals += has(bits, CAPITAL);
    counts.digits += has(bits, DIGIT);
    if (inWord) continue;
    inWord = true;
    counts.tokens++;
    counts.capitalised += has(bits, CAPITAL);
    if (!joined) counts.words++;
  }
  counts.words += Math.ceil(unspaced / UNSPACED_PER_WORD);
  return counts;
}

/** Whether a letter of any script stands in it. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || /\p{L}/u.test(text);
}

/** Cheap word count that means the same in spaced and unspaced scripts; used for judging lines. */
export function wordsIn(text: string): number {
  return wordsUpTo(text, Number.POSITIVE_INFINITY);
}

/** Whether `wordsIn` is more than that; of a long text no more is read than it takes to tell. */
export function hasMoreWords(text: string, most: number): boolean {
  return wordsUpTo(text, most) > most;
}

/** The words of a text, or of so much of it that they are more than `most`. */
function wordsUpTo(text: string, most: number): number {
  let words = 0;
  let unspaced = 0;
  let inWord = false;
  let joined = false;
  for (let i = 0; i < text.length; i++) {
    const bits = classOf(text.charCodeAt(i));
    if (bits & UNSPACED) unspaced++;
    if (!(bits & WORD) || bits & UNSPACED) {
      joined = inWord && (bits & JOINER) !== 0;
      inWord = false;
    } else if (!inWord) {
      inWord = true;
      if (!joined) words++;
      if (words > most) return words;
    }
  }
  return words + Math.ceil(unspaced / UNSPACED_PER_WORD);
}

/** Example ends: `said.`, `”`, `?)`, `。`, `।`, `؟`, `…`. */
const SENTENCE_END = /[.!?…。！？｡।॥؟۔։።]["'”’»«›）)\]」』】*]{0,4}$/u;

/** The text ends the way a sentence does, in any script. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-5));
}
