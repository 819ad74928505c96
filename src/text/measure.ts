import {
  CAPITAL,
  classOf,
  DIGIT,
  JOINER,
  LETTER,
  MARK,
  PUNCTUATION,
  SPACED_WORD,
  UNSPACED,
} from './characters.ts';

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
  /** The classes that its code units have, together: a line without `DIGIT` in them has no digit. */
  seen: number;
}

/** The number of each bit. */
const CAPITAL_AT = 31 - Math.clz32(CAPITAL);
const DIGIT_AT = 31 - Math.clz32(DIGIT);
const PUNCTUATION_AT = 31 - Math.clz32(PUNCTUATION);
const UNSPACED_AT = 31 - Math.clz32(UNSPACED);
const JOINER_AT = 31 - Math.clz32(JOINER);
const WORD_AT = 31 - Math.clz32(SPACED_WORD);

/** 1 if the bit is set, else 0. */
const one = (bits: number, at: number): number => (bits >>> at) & 1;

/**
 * Counts in one pass, comparable between spaced and unspaced scripts. For judging lines, not for word counts.
 * Without branches: every character of a page passes here, and a processor cannot predict which classes it has.
 */
export function countsOf(text: string): Counts {
  let words = 0;
  let tokens = 0;
  let capitalised = 0;
  let capitals = 0;
  let digits = 0;
  let punctuation = 0;
  let unspaced = 0;
  let joined = 0;
  let before = 0;
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const bits = classOf(text.charCodeAt(i));
    seen |= bits;
    const word = one(bits, WORD_AT);
    const inWord = one(before, WORD_AT);
    const starts = word & ~inWord;
    const capital = one(bits, CAPITAL_AT);
    tokens += starts;
    words += starts & ~joined;
    capitalised += starts & capital;
    capitals += capital;
    digits += word & (bits >>> DIGIT_AT);
    punctuation += one(bits, PUNCTUATION_AT);
    unspaced += one(bits, UNSPACED_AT);
    joined = inWord & (bits >>> JOINER_AT);
    before = bits;
  }
  words += Math.ceil(unspaced / UNSPACED_PER_WORD);
  return { words, tokens, capitalised, capitals, digits, punctuation, seen };
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
const SENTENCE_END = /[.!?…。！？｡।॥؟۔։።]["'”“’»«›）)\]」』】*]{0,4}$/u;

/** The text ends the way a sentence does, in any script. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-5));
}
