import { languages } from '../languages/index.ts';

const wordsOf = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '));

/** Letters that are no base letter with a mark. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ё: 'е' };

/** Lower-case and without marks, so that `JOSÉ` and `Jose` are one name. */
function folded(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z'-]*$/.test(lower)) return lower;
  return lower
    .replace(/[łøđıё]/g, (c) => PLAIN[c]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const given = new Set(languages.flatMap((l) => wordsOf(l.names.given)).map(folded));
const family = new Set(languages.flatMap((l) => wordsOf(l.names.family)));

/** A common given name in any language: `Jane`, `José`, `Hans-Peter`, `Наталья`. */
export function isGivenName(token: string): boolean {
  const word = folded(token.replace(/^["“'(]|(?<!["”').,])["”').,]+$/gu, ''));
  if (given.has(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 1 && given.has(word.slice(0, hyphen));
}

const HAN_OR_HANGUL = /^[\p{Script=Han}\p{Script=Hangul}]/u;
/** Characters of the longest family name written in Chinese characters. */
const LONGEST = 3;
/** Characters of a given name behind it at most: `文章处理费` is no name. */
const MOST_GIVEN = 3;

/** The name begins with a common family name of a language that puts it first: `王小明`, `홍길동`, `佐藤健`, `Nguyễn Minh`. */
export function opensWithFamilyName(name: string): boolean {
  const first = name.split(' ', 1)[0]!.toLowerCase();
  if (!HAN_OR_HANGUL.test(first)) return family.has(first);
  for (let n = 1; n <= LONGEST && n < name.length; n++)
    if (family.has(first.slice(0, n))) return first.length <= n + MOST_GIVEN;
  return false;
}
