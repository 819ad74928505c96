import { classOf, LETTER } from '../text/characters.ts';
import { holds } from '../text/word-list.ts';
import { foldName } from './fold-name.ts';
import { familyNames, functionWords, givenNames } from './name-lists.ts';

/** A common given name in any language: `Jane`, `José`, `Hans-Peter`, `Наталья`. */
export function isGivenName(token: string): boolean {
  const word = foldName(isMarked(token) ? token.replace(/^["“'(]|(?<!["”').,])["”').,]+$/gu, '') : token);
  if (holds(givenNames, word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 1 && holds(givenNames, word.slice(0, hyphen));
}

/** It begins or ends with something else than a letter, such as a mark: `“Jane`, `Smith,`. */
function isMarked(token: string): boolean {
  const isLetter = (at: number) => (classOf(token.charCodeAt(at) || 0) & LETTER) !== 0;
  return !isLetter(0) || !isLetter(token.length - 1);
}

const HAN_OR_HANGUL = /^[\p{Script=Han}\p{Script=Hangul}]/u;
/** Characters of the longest family name in Chinese characters. */
const MAX_FAMILY = 3;
/** Most characters of the given name after it: `文章处理费` is not a name. */
const MAX_GIVEN = 3;

/** Begins with a common family name of a language that puts it first: `王小明`, `홍길동`, `佐藤健`, `Nguyễn Minh`. */
export function opensWithFamilyName(name: string): boolean {
  const first = name.split(' ', 1)[0]!.toLowerCase();
  if (!HAN_OR_HANGUL.test(first)) return holds(familyNames, first);
  for (let n = 1; n <= MAX_FAMILY && n < name.length; n++)
    if (holds(familyNames, first.slice(0, n))) return first.length <= n + MAX_GIVEN;
  return false;
}

/** A word that no name begins with, even when capitalised: `The Harbour`, `Im Wortlaut`. */
export function isFunctionWord(token: string): boolean {
  return holds(functionWords, token.toLowerCase());
}
