import { classOf, LETTER } from '../text/characters.ts';
import { otherDateWords } from './date-lists.ts';

/** Characters before a date in which a word governs it. */
const REACH = 48;
/** Ends what the word may govern: another sentence or another part of the line. */
const BOUNDARY = /[;|•·。]|[.!?] (?=\p{Lu})/gu;

/**
 * Words before the date say that it is the date of something else: `Received 1 May 2022`, `Urteil vom 12.03.2019`, `Founded
 * in May 1998`.
 *
 * @param from Where the date begins in the text.
 */
export function isOtherDate(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - REACH), from).toLowerCase();
  const cut = [...before.matchAll(BOUNDARY)].at(-1);
  const part = cut ? before.slice(cut.index + 1) : before;
  return otherDateWords.some((word) => holdsWord(part, word));
}

function holdsWord(text: string, word: string): boolean {
  const isUnspaced = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Thai}]/u.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isUnspaced || (!isLetter(text, at - 1) && !isLetter(text, at + word.length))) return true;
  }
  return false;
}

const isLetter = (text: string, at: number) =>
  at >= 0 && at < text.length && (classOf(text.charCodeAt(at)) & LETTER) !== 0;
