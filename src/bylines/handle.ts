import { findDates } from '../dates/find.ts';
import { wordsIn } from '../text/measure.ts';
import { isFunctionWord } from './known-names.ts';
import type { NameAt } from './names.ts';
import { agencyAtEnd } from './organisations.ts';
import { type BylineWord, isCollective, isNamedTeam, isNoiseWord, isRole, opensPhrase } from './words.ts';

/** `Pier Times Team`, `the Harbour Web Desk`; also `Pier Times TeamIn this article`, with the next block glued on. */
const TEAM =
  /^(?:[Tt]he )?(?:[\p{Lu}\p{N}][\p{L}\p{N}&’'.-]{0,24} ){1,4}\p{Lu}\p{Ll}{3,14}(?![\p{Ll}\p{M}])/u;

/** Characters read for the name of a team. */
const TEAM_REACH = 90;

export function teamAt(text: string, from: number): NameAt | null {
  const name = TEAM.exec(text.slice(from, from + TEAM_REACH))?.[0] ?? '';
  // `NELL HARKER Associated Press`
  const signed = agencyAtEnd(name.split(' ')) > 0;
  return name && !signed && isNamedTeam(name) ? { name, from, to: from + name.length } : null;
}

/** Two first names: `Ann and Peter`. */
export function pairOf(one: NameAt): NameAt[] {
  const m = /^(\p{Lu}\p{Ll}+) (and|&|und|et|y) (\p{Lu}\p{Ll}+)$/u.exec(one.name);
  if (!m) return [one];
  const second = one.to - m[3]!.length;
  return [
    { name: m[1]!, from: one.from, to: one.from + m[1]!.length },
    { name: m[3]!, from: second, to: one.to },
  ];
}

const BOUNDARY = /[|｜•·∙(（[【—–<>\p{Nd}]| - | \/ /u;
const MAX_HANDLE_WORDS = 6;
const MAX_HANDLE_LENGTH = 60;
/** A lower-case handle after a label other than `by` has at least this many letters. */
const MIN_LOWERCASE_HANDLE = 4;
/** Lower-case words of at most this many letters may be part of an organisation's name: `of`, `the`. */
const SHORT_WORD = 4;

/** A menu word ends a handle only from this many letters on; shorter ones may be part of a name. */
const LONG_NOISE = 8;

/** The text before the first word of a menu or button: `Ann Categories: Garden`, `Ann Leave a comment`. */
function beforeNoise(text: string): string {
  for (const m of text.matchAll(/ (?=(\p{L}+))/gu)) {
    const long = m[1]!.length >= LONG_NOISE && isNoiseWord(m[1]!);
    const next = m.index + 1;
    if (long || opensPhrase(text, next)) return text.slice(0, m.index);
  }
  return text;
}

/** Not a name: it has no letters, begins with a mark, or is an address. */
const NO_NAME = /^[^\p{L}]*$|^[^\p{L}\p{N}]|[@/\\]|https?:|\.(?:com|org|net)$/iu;

/** A handle, a first name or an organisation: `by ibby | May 14, 2024`, `Author: Harbour Research Centre`. */
export function handleAt(text: string, from: number, word: BylineWord, surely: boolean): NameAt | null {
  if (isCollective(beforeMark(text.slice(from)))) return null;
  const name = handleText(text.slice(from), word.kind === 'by' || surely);
  const words = wordsIn(name);
  if (!words || words > MAX_HANDLE_WORDS || name.length > MAX_HANDLE_LENGTH) return null;
  // `Costs (By Type)`
  if (name.endsWith(')') && !name.includes('(')) return null;
  if (NO_NAME.test(name) || isCollective(name) || isRole(name) || isFunctionWord(name)) return null;
  const to = from + name.length;
  if (!/^[\p{Lu}\p{N}]/u.test(name)) {
    const whole = to === text.length && name.length >= MIN_LOWERCASE_HANDLE;
    if (words > 1 || (word.phrase !== 'by' && !surely && !whole)) return null;
  }
  const fits = (token: string) =>
    /^[\p{Lu}\p{N}&]/u.test(token) || token.length <= SHORT_WORD || isCollective(token);
  return words === 1 || name.split(' ').every(fits) ? { name, from, to } : null;
}

/** The text before the next mark: `The Editorial Board`. */
function beforeMark(text: string): string {
  const cut = text.slice(1).search(BOUNDARY) + 1;
  return (cut > 0 ? text.slice(0, cut) : text).replace(/[ ,.:;]{1,9}$/, '');
}

/** The text before the next date, mark or label. */
function handleText(text: string, cutsNoise: boolean): string {
  const [date] = findDates(text);
  let rest = date ? text.slice(0, Math.min(date.start, date.labelStart)) : text;
  const cut = rest.slice(1).search(BOUNDARY) + 1;
  if (cut > 0) rest = rest.slice(0, cut);
  if (cutsNoise) rest = beforeNoise(rest);
  return rest
    .replace(/(?<![ ,.:;])[ ,.:;]+$/, '')
    .replace(/ (?:on|in|at|am|um|le|el|em|il)(?: .{0,200})?$/u, '');
}
