import { agencies } from '../../bylines/agencies.ts';
import { isDateWord } from '../../bylines/date-words.ts';
import { teamAt } from '../../bylines/handle.ts';
import { isFunctionWord, isGivenName } from '../../bylines/known-names.ts';
import { afterLeadingRole } from '../../bylines/leading-role.ts';
import { isCased } from '../../bylines/letters.ts';
import { mayOpenWithName } from '../../bylines/name-shape.ts';
import { type NameAt, namesAt } from '../../bylines/names.ts';
import { isNameToken, isPersonName } from '../../bylines/person-name.ts';
import { holdsRole, isCollective, isRole, opensByline } from '../../bylines/words.ts';
import { findDates } from '../../dates/find.ts';
import type { DateMention } from '../../dates/mention.ts';
import type { Line } from '../../page/line.ts';
import { wordsIn } from '../../text/measure.ts';
import type { AuthorCandidate } from './candidate.ts';

/** What follows a bare name: nothing, a mark, an account, a date, glued text, or the paper it was written for: ` for The Pier Times`. */
const AFTER_NAME = /^(?:$| ?@\p{L}| ?[|｜•·∙,(—–/-]|\p{Lu}| for \p{Lu})/u;
/** Places on a line where a name may begin: a line with more is a list of something else. */
const MAX_STARTS = 6;
const MAX_FOUND = 3;

/** Names without a label: `Jane Smith`, `Dec. 19, 2025 · Jane Smith, Editor`, `Tips & TricksJane SmithApril 10, 2017`. */
export function bareNames(line: Line, dates: readonly DateMention[], hasReadTime = false): AuthorCandidate[] {
  const { text } = line;
  const own = afterOwnRole(text);
  if (!dates.length && !own.length && (!mayOpenWithName(text) || isTitle(text))) return [];
  const team = teamAt(text, 0);
  if (team && AFTER_NAME.test(text.slice(team.to)) && !opensByline(text, 0))
    return [bare(line, [team], { person: false, dated: dates.length > 0 })];
  const found: AuthorCandidate[] = [];
  for (const at of [...own, ...bareStarts(text, dates)].slice(0, MAX_STARTS)) {
    const read = bareAt(line, at, dates, hasReadTime);
    if (read && found.length < MAX_FOUND) found.push(read);
  }
  if (!found.length && dates[0])
    found.push(...beforeDate(line, Math.min(dates[0].start, dates[0].labelStart)));
  if (found.length) return found;
  const single = singleName(text, dates[0]?.start);
  return single ? [bare(line, [single], { person: false, dated: dates.length > 0 })] : [];
}

/** More words than a name and its role have, and no separator: `How Small Towns Keep Their Old Harbours Open`. */
function isTitle(text: string): boolean {
  if (text.length < MIN_TITLE_LENGTH || SEPARATED.test(text) || isGivenName(text.split(' ', 1)[0]!))
    return false;
  return wordsIn(text) > MAX_NAME_WORDS;
}

const MIN_TITLE_LENGTH = 36;
/** Words of a name and its role. */
const MAX_NAME_WORDS = 7;
const SEPARATED = /[|｜•·∙,(—–/-]|\p{Ll}\p{Lu}| and | und | et | y /u;

/** Characters between a name and a date that belongs to it. */
const MAX_DATE_GAP = 12;
/** Words after a name in which a role is searched for. */
const MAX_ROLE_WORDS = 8;

/** Behind a name: `Jane Smith 7 min read`. */
const COUNT_FOLLOWS = /^ ?\d{1,2} ?\p{L}/u;

function bareAt(
  line: Line,
  at: number,
  dates: readonly DateMention[],
  hasReadTime: boolean,
): AuthorCandidate | null {
  const { text } = line;
  if (opensOtherwise(text, at)) return null;
  const { names, end } = namesAt(text, at);
  const rest = text.slice(end);
  const [first] = names;
  if (!first || (first.from !== at && !isRole(text.slice(at, first.from).trim()))) return null;
  if (/^ ?[:：]/u.test(rest)) return null;
  const after = text.slice(names.at(-1)!.to).trimStart();
  const dated =
    at > 0 || dates.some((d) => d.start >= end && Math.min(d.start, d.labelStart) - end <= MAX_DATE_GAP);
  const isTimed = hasReadTime && COUNT_FOLLOWS.test(rest);
  if (!dated && !isTimed && !AFTER_NAME.test(rest) && !isRole(after)) return null;
  if (isFunctionWord(first.name.split(' ', 1)[0]!)) return null;
  if (names.some((n) => isCollective(n.name) || holdsRole(n.name.split(' ')))) return null;
  // `Correspondent Jane Smith`: a role before the name says as much as one after it.
  const hasRole =
    first.from > at ||
    (at > 0 && afterLeadingRole(text, 0) === at) ||
    isRole(after) ||
    holdsRole(after.split(/[ ,|]+/u).slice(0, MAX_ROLE_WORDS));
  return bare(line, names, { person: true, dated, roleBehind: hasRole });
}

/** Before any name is read: the text opens with a by-word or a label, or with a word that begins no name: `The Harbour`. */
function opensOtherwise(text: string, at: number): boolean {
  const space = text.indexOf(' ', at);
  return isFunctionWord(text.slice(at, space < 0 ? text.length : space)) || opensByline(text, at);
}

/** A count between a date and a name: `May 14, 2024 3 Comments Jane Smith`, `May 14, 20243 CommentsJane Smith`. */
const COUNT = /(?: |(?<=20\d\d))\d{1,4} \p{Lu}?\p{Ll}{3,13}(?: |(?<=\p{Ll}))(?=\p{Lu}\p{Ll})/u;

/** `— Jane Smith`, `. . . Jane Smith` */
const MARKS = /^[^\p{L}\p{N}]{1,6}(?=\p{Lu})/u;

/** Characters of an agency's name. */
const MAX_AGENCY = 24;

/** After the agency that a reporter's report was added to: `Reuters, Thora Kramer`, `dpa/Nora Field`. */
function afterAgency(text: string): number[] {
  const mark = /^[^,/]{2,24}(?:, |\/)(?=\p{Lu}\p{Ll})/u.exec(text)?.[0];
  if (mark === undefined || mark.length > MAX_AGENCY) return [];
  return agencies.has(mark.replace(/(?:, |\/)$/u, '').toLowerCase()) ? [mark.length] : [];
}

/** After the role of the site's own reporter: `Nasz korespondent Jan Kowal`, `Наш корреспондент Иван Петров`. */
function afterOwnRole(text: string): number[] {
  const at = afterLeadingRole(text, 0);
  return at > 0 && at < text.length ? [at] : [];
}

/** Where a name may begin: at the line's start; on a line with a date also after a date or a separator. */
function bareStarts(text: string, dates: readonly DateMention[]): number[] {
  const marks = isCased(text) ? 0 : (MARKS.exec(text)?.[0].length ?? 0);
  const starts = [marks, ...afterAgency(text)];
  if (!dates.length) return starts;
  for (const m of text.matchAll(/[|｜•·/] ?/gu)) starts.push(m.index + m[0].length);
  const counted = COUNT.exec(text);
  if (counted) starts.push(counted.index + counted[0].length);
  for (const d of dates) {
    const gap = /^[ ,.:|•·~–—/-]{0,4}/.exec(text.slice(d.end, d.end + 4))![0];
    if (d.year !== null || gap.trim()) starts.push(d.end + gap.length);
  }
  return [...new Set(starts)];
}

/** Characters before a date in which a name is read. */
const BEFORE_DATE = 48;
/** Dates of a glued line before which a name is searched for, and characters of the line that are read. */
const MAX_DATES = 4;
const GLUED_REACH = 4000;
/** Where one node's text ends and the next one's begins without a space: `TricksJane`, `it hurt)Jane`. */
const GLUE = /(?<=[\p{Ll}\p{N})\]!?.…])(?=\p{Lu}[\p{L}’'.])/gu;

/**
 * Names before the dates of a glued line.
 *
 * @param dated The next line is a date, so this line may end with a name.
 */
export function gluedNames(line: Line, dated: boolean): AuthorCandidate[] {
  const text = line.text.slice(0, GLUED_REACH);
  const dates = findDates(text).filter((d) => d.year !== null);
  const places = dates.slice(0, MAX_DATES).map((d) => Math.min(d.start, d.labelStart));
  if (dated) places.push(line.text.length);
  return places.flatMap((at) => beforeDate(line, at));
}

/** A name between other text and a date: `Tips & TricksJane SmithApril 10, 2017`, `to watch Jane Smith May 14, 2024`. */
function beforeDate(line: Line, date: number): AuthorCandidate[] {
  const from = Math.max(0, date - BEFORE_DATE);
  const text = withoutEnd(line.text.slice(from, date), ' ,|•·–—/-');
  const glue = [...text.matchAll(GLUE)].map((m) => m.index);
  const spaces = [...text.matchAll(/ /g)].map((m) => m.index + 1);
  const joint = glue.reverse().find((at) => isPersonName(text.slice(at)));
  // Without a joint, the last two or three words; the other features decide between them.
  const starts = joint === undefined ? [...(from ? [] : [0]), ...spaces].slice(-3) : [joint];
  return starts
    .filter((at) => isPersonName(text.slice(at)) && !holdsRole(text.slice(at).split(' ')))
    .filter((at) => !opensByline(text, at))
    .map((at) =>
      bare(line, [placed(text.slice(at), from + at)], { person: true, dated: true, inside: true }),
    );
}

/** The text without the given characters at its end. */
function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

function placed(name: string, from: number): NameAt {
  return { name, from, to: from + name.length };
}

interface Traits {
  readonly person: boolean;
  readonly dated: boolean;
  readonly roleBehind?: boolean;
  readonly inside?: boolean;
}

function bare(line: Line, names: readonly NameAt[], traits: Traits): AuthorCandidate {
  return {
    line,
    labelLine: line.index,
    names: names.map((at) => ({ line, at })),
    kind: 'bare',
    phrase: '',
    person: traits.person,
    dated: traits.dated,
    roleBehind: traits.roleBehind ?? false,
    inside: traits.inside ?? false,
    tail: wordsIn(line.text.slice(names.at(-1)!.to)),
  };
}

/** One capitalised word, alone or before a date: `Stefan`, `Stefan May 14, 2024`. */
function singleName(text: string, dateAt: number | undefined): NameAt | null {
  const name = withoutEnd(text.slice(0, dateAt ?? text.length), ' ,|•·–—-');
  if (!isNameToken(name) || name.length < 3 || isCollective(name) || isRole(name) || isDateWord(name))
    return null;
  return placed(name, 0);
}

/** Two to four capitalised words that are not read as a person's name: `Harbour Admissions`, `Pier Marketing Group`. */
const GROUP =
  /^(?:The )?\p{Lu}[\p{L}\p{N}&’'.-]{1,24}(?: (?:\p{Lu}|(?:of|for|and|&|und|de|du|del) \p{Lu})[\p{L}\p{N}’'.-]{1,24}){1,3}$/u;

/** A line that may be the name of a group and nothing else; the other features decide whether it is one. */
export function groupName(line: Line): AuthorCandidate[] {
  const { text } = line;
  if (
    text.length > BEFORE_DATE ||
    !GROUP.test(text) ||
    isCollective(text) ||
    isRole(text) ||
    opensByline(text, 0)
  )
    return [];
  const [first] = text.split(' ', 1);
  if ((isFunctionWord(first!) && first !== 'The') || isRole(first!)) return [];
  return [bare(line, [placed(text, 0)], { person: false, dated: false })];
}

/** A user's name alone on its line: `harbourgirl`, `pier_fan24`. */
const HANDLE = /^(?!\d{3})(?=.*\p{L}{3})[\p{L}\p{N}][\p{L}\p{N}_.-]{2,23}$/u;

/** One word that cannot begin a sentence, as sites show user names. */
export function handleName(line: Line): AuthorCandidate[] {
  const { text } = line;
  if (
    text.includes(' ') ||
    !HANDLE.test(text) ||
    isNameToken(text) ||
    isCollective(text) ||
    isRole(text) ||
    isDateWord(text)
  )
    return [];
  return [bare(line, [placed(text, 0)], { person: false, dated: false })];
}
