import { holds } from '../text/word-list.ts';
import { deadlineWords, otherDatePhrases, otherDateWords } from './date-lists.ts';
import type { DateMention } from './mention.ts';

/** Characters before a date in which a word governs it. */
const REACH = 48;
/** Ends what the word may govern: another sentence or another part of the line. */
const BOUNDARY = /[;|•·。]|[.!?] (?=\p{Lu})/gu;
/** Words that are looked up, and the most words of a phrase: `urteil vom`, `has written`. */
const MAX_WORDS = 8;
const MAX_PHRASE = 4;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Thai}]/u;

/**
 * Words before the date say that it is the date of something else: `Received 1 May 2022`, `Urteil vom 12.03.2019`, `Founded
 * in May 1998`.
 *
 * @param from Where the date begins in the text.
 */
export function isOtherDate(text: string, from: number): boolean {
  if (from < 2) return false;
  const before = text.slice(Math.max(0, from - REACH), from);
  const cut = [...before.matchAll(BOUNDARY)].at(-1);
  const part = (cut ? before.slice(cut.index + 1) : before).toLowerCase();
  if (UNSPACED.test(part)) return otherDatePhrases.some((phrase) => part.includes(phrase));
  const words = part
    .split(/[^\p{L}\p{M}\p{N}’'-]+/u)
    .filter(Boolean)
    .slice(-MAX_WORDS);
  return words.some((_, i) => opensPhrase(words, i));
}

/** The label right before a date is the end of another date's: `Closing date: 15 December 2023`. */
export function isOtherLabelled(text: string, { start, labelStart }: DateMention): boolean {
  if (labelStart >= start) return false;
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  const words = before
    .split(/[^\p{L}\p{M}’'-]+/u)
    .filter(Boolean)
    .slice(-MAX_PHRASE);
  return words.some((_, i) => i < words.length - 1 && holds(otherDateWords, words.slice(i).join(' ')));
}

function opensPhrase(words: readonly string[], at: number): boolean {
  let phrase = '';
  for (const word of words.slice(at, at + MAX_PHRASE)) {
    phrase = phrase ? `${phrase} ${word}` : word;
    if (holds(otherDateWords, phrase)) return true;
  }
  return false;
}

/** Words of the longest: `no later than`. */
const MAX_DEADLINE_WORDS = 3;
/** Words before it: `Work begins`. With one it may be a label: `Valid from 1 July 2024`. */
const MIN_PHRASE_WORDS = 2;
/** A word without a capital, a colon or a figure: no name, no label, no time. */
const PLAIN_WORD = /^\p{Ll}[\p{Ll}’'-]*$/u;

/** A phrase that a date limits, as in a list of conditions: `Work begins before 1 July 2024`. */
export function isDeadline(text: string, { start, labelStart }: DateMention): boolean {
  if (labelStart < start || text[start - 1] !== ' ') return false;
  const before = text.slice(0, start).trimEnd().split(' ');
  for (let n = 1; n <= MAX_DEADLINE_WORDS && before.length - n >= MIN_PHRASE_WORDS; n++) {
    if (!holds(deadlineWords, before.slice(-n).join(' '))) continue;
    return before.slice(1, -n).every((word) => PLAIN_WORD.test(word));
  }
  return false;
}
