import { CAPITAL, classOf, DIGIT, JOINER, LETTER, MARK, PUNCTUATION, UNSPACED } from './characters.ts';

/**
 * Characters of an unspaced script that carry as much as one spaced word.
 * Chinese averages about 1.6 characters a word; 2 keeps short labels short.
 */
export const UNSPACED_PER_WORD = 2;
/** What words are made of; `UNSPACED` is checked first. */
export const WORD = LETTER | DIGIT | MARK;

/** Counts over a line's UTF-16 code units. */
export interface Counts {
  /** Words; in unspaced scripts two characters count as one. */
  words: number;
  /** Words and numbers, without those of unspaced scripts; each part of a compound counts. */
  tokens: number;
  /** Tokens that begin with a capital. */
  capitalised: number;
  capitals: number;
  digits: number;
  punctuation: number;
}

const has = (bits: number, one: number): number => (bits & one ? 1 : 0);

/** Counts in one pass, comparable between spaced and unspaced scripts. For judging lines, not for word counts. */
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

/** Whether the text has a letter of any script. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || /\p{L}/u.test(text);
}

/** Cheap word count, comparable between spaced and unspaced scripts; for judging lines. */
export function wordsIn(text: string): number {
  return wordsUpTo(text, Number.POSITIVE_INFINITY);
}

/** Whether `wordsIn` is more than `limit`; stops reading as soon as that is known. */
export function hasMoreWords(text: string, limit: number): boolean {
  return wordsUpTo(text, limit) > limit;
}

/** Counts the words of a text, but stops once there are more than `limit`. */
function wordsUpTo(text: string, limit: number): number {
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
      if (words > limit) return words;
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
