import { HashSet } from '../text/hash-set.ts';
import { joinHanNumbers } from './han-numbers.ts';
import { type Token, tokenise } from './tokens.ts';
import { type Branch, type Meaning, vocabulary } from './vocabulary.ts';

/** A token, or several that form one phrase, with their possible meanings in a date. */
export type Item = Token;

/** A longer run of digits that begins with a plausible year, from 1950 to 2049: it is cut after the year. */
const YEAR_GLUED = /^(?:19[5-9]|20[0-4])\d\d+$/;
/** The same with one day's number after it; a day's number before it. */
const YEAR_AND_DAY = /^(?:19[5-9]|20[0-4])\d(?:0?[1-9]|[12]\d|3[01])$/;
const DAY_AND_YEAR = /^(?:0?[1-9]|[12]\d|3[01])(?:19[5-9]|20[0-4])\d$/;

/** The text's tokens with vocabulary phrases joined. Every phrase is at most a few tokens long. */
export function readItems(text: string): Item[] {
  const tokens = joinHanNumbers(tokenise(text));
  const out: Item[] = [];
  for (let i = 0; i < tokens.length; ) {
    const [length, meaning] = longestPhrase(tokens, i);
    const token = tokens[i]!;
    out.push(meaning ? { ...token, end: tokens[i + length - 1]!.end, meaning } : token);
    i += length;
  }
  return splitGluedYears(out);
}

type Phrase = readonly [length: number, meaning: Meaning | null];
const NO_PHRASE: Phrase = [1, null];

let firstWords: HashSet | undefined;

/** The first words of all phrases: most words of a text are not among them. */
function phraseStarts(): HashSet {
  if (firstWords) return firstWords;
  firstWords = new HashSet();
  for (const key of Object.keys(vocabulary.next!)) firstWords.add(key);
  return firstWords;
}

function longestPhrase(tokens: readonly Token[], from: number): Phrase {
  const { kind, key } = tokens[from]!;
  if (!phraseStarts().hasWord(kind === 'number' ? plain(key) : key)) return NO_PHRASE;
  let branch: Branch | undefined = vocabulary;
  let best = NO_PHRASE;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > from && token.space === 2) break;
    branch = branchFor(branch, token.kind === 'number' ? plain(token.key) : token.key);
    if (!branch) break;
    if (branch.meaning && !(token.kind === 'number' && isMonth(tokens[i + 1])))
      best = [i - from + 1, branch.meaning];
  }
  return best;
}

/** The branch for a token's key. Only own properties: a page may contain any word, even `constructor`. */
function branchFor({ next }: Branch, key: string): Branch | undefined {
  const branch = next?.[key];
  return branch !== undefined && Object.hasOwn(next!, key) ? branch : undefined;
}

/** `Thu 3 Aug` is no Vietnamese Tuesday, `thứ 3`. */
function isMonth(token: Token | undefined): boolean {
  return token?.space === 1 && branchFor(vocabulary, token.key)?.meaning?.month !== undefined;
}

/** `05月` is `5月`. */
function plain(digits: string): string {
  return digits.length === 2 && digits[0] === '0' ? digits[1]! : digits;
}

/** Cuts a run of digits that is two numbers: a year and what follows, or a day and its year. */
function splitGluedYears(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  items.forEach((item, i) => {
    const digits = firstDigits(items, i, out);
    if (digits === 0) {
      out.push(item);
      return;
    }
    const cut = item.start + digits;
    out.push({ ...item, end: cut, key: item.key.slice(0, digits) });
    out.push({ ...item, start: cut, key: item.key.slice(digits), space: 0 });
  });
  return out;
}

/** How many digits belong to the first of two numbers that are glued; 0 when it is one number. */
function firstDigits(items: readonly Item[], at: number, before: readonly Item[]): number {
  const { kind, key, space } = items[at]!;
  if (kind !== 'number' || key.length < 4) return 0;
  // `Apr 042013`
  if (DAY_AND_YEAR.test(key) && space !== 2 && before.at(-1)?.meaning?.month) return key.length - 4;
  // `November 12, 20247 Healthy Recipes`, `22. Dezember 201922. Dezember 2019`
  if (YEAR_GLUED.test(key) && afterNamedDay(before)) return 4;
  if (!afterNumericDay(before)) return 0;
  // `30.01.202430. Januar 2024`
  if (YEAR_AND_DAY.test(key) && beginsDay(items, at + 1)) return 4;
  // `14.05.202419:12`, `14.05.2419:12`
  const isHour = touches(items[at + 1], ':') && items[at + 2]?.key.length === 2 && items[at + 2]!.space === 0;
  return isHour && (key.length === 4 || key.length === 6) ? key.length - 2 : 0;
}

/** After a day's number comes its month: `. Januar`, `.05.`, ` January`. */
function beginsDay(items: readonly Item[], after: number): boolean {
  const next = touches(items[after], './-') ? items[after + 1] : items[after];
  if (!next || next.space === 2) return false;
  return next.meaning?.month !== undefined || (next !== items[after] && small(next));
}

const small = ({ kind, key }: Item) => kind === 'number' && key.length <= 2;

/** Whether `14.05.` directly precedes. */
function afterNumericDay(before: readonly Item[]): boolean {
  const [day, first, month, second] = before.slice(-4);
  if (!day || !month || !small(day) || !small(month) || month.space !== 0) return false;
  return touches(first, './-') && touches(second, './-');
}

function touches(item: Item | undefined, marks: string): boolean {
  return item?.kind === 'mark' && item.space === 0 && marks.includes(item.key);
}

/** Whether a month name is at most four items back, with only a day, marks and glue words after it. */
function afterNamedDay(before: readonly Item[]): boolean {
  for (let i = before.length - 1; i >= 0 && i >= before.length - 4; i--) {
    const item = before[i]!;
    if (item.meaning?.month) return true;
    const mayFollow =
      item.kind === 'number'
        ? item.key.length <= 2
        : item.kind === 'mark' || item.meaning?.glue || item.meaning?.ordinal;
    if (!mayFollow) return false;
  }
  return false;
}
