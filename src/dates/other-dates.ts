import { holds } from '../text/word-list.ts';
import { otherDatePhrases, otherDateWords } from './date-lists.ts';

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

function opensPhrase(words: readonly string[], at: number): boolean {
  let phrase = '';
  for (const word of words.slice(at, at + MAX_PHRASE)) {
    phrase = phrase ? `${phrase} ${word}` : word;
    if (holds(otherDateWords, phrase)) return true;
  }
  return false;
}
