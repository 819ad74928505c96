import { type Byline, readByline } from '../../bylines/byline.ts';
import { isDateWord } from '../../bylines/date-words.ts';
import { teamAt } from '../../bylines/handle.ts';
import { isGivenName } from '../../bylines/known-names.ts';
import { openerNames } from '../../bylines/lede.ts';
import { type NameAt, namesAt } from '../../bylines/names.ts';
import { isNameToken, isPersonName } from '../../bylines/person-name.ts';
import {
  type BylineWord,
  isCollective,
  isNamedTeam,
  isNoiseWord,
  isRole,
  wordsAt,
} from '../../bylines/words.ts';
import { findDates } from '../../dates/find.ts';
import { allDatesOn } from '../../dates/on-page.ts';
import type { Line } from '../../page/line.ts';
import type { Page } from '../../page/page.ts';
import { wordsIn } from '../../text/measure.ts';
import type { AuthorCandidate, PlacedName } from './candidate.ts';

/** Names below a label, one on each line: a longer list is something else. */
const MAX_NAME_LINES = 8;
/** Characters between a name and the date after it. */
const MAX_GAP = 3;
/** Words after the names below a label. */
const MAX_WORDS_AFTER = 8;
/** Characters after a name in which a date is searched for. */
const DATE_REACH = 40;
/** Characters at a line's end that may be a label. */
const LABEL_REACH = 16;

const PLAIN = { phrase: '', roleBehind: false, dated: false, inside: false, tail: 0 } as const;

/** The reporters that an agency's opener names. */
export function fromOpener(lede: Line): AuthorCandidate[] {
  const names = openerNames(lede.text);
  if (!names.length) return [];
  const base = { ...PLAIN, line: lede, labelLine: lede.index, kind: 'role' as const };
  const placed = names.map((at) => ({ line: lede, at }));
  return [{ ...base, names: placed, person: true, dated: true, roleBehind: true }];
}

export function fromByline(page: Page, line: Line, byline: Byline): AuthorCandidate[] {
  const base = { ...PLAIN, line, labelLine: line.index, kind: byline.kind, phrase: byline.phrase };
  if (byline.names.length) {
    const names = [...overTwoLines(page, line, byline), ...byline.names.slice(1).map((at) => ({ line, at }))];
    const dated = allDatesOn(page, line).length > 0;
    const rest = line.text.slice(byline.names.at(-1)!.to);
    const roleBehind = byline.kind === 'role';
    const tail = dated ? 0 : wordsIn(rest);
    const person = byline.person || names[0]!.at.name !== byline.names[0]!.name;
    return [{ ...base, names, person, dated, roleBehind, tail, inside: !byline.clean }];
  }
  const below = namesBelow(page, line.index);
  if (!below.length) return [];
  const person = below.every((n) => isPersonName(n.at.name));
  return [{ ...base, line: below[0]!.line, names: below, person }];
}

/** A given name at the line's end and a family name alone on the next line are one name: `By Nell`, then `Harker`. */
function overTwoLines(page: Page, line: Line, { names }: Byline): PlacedName[] {
  const [at] = names as readonly [NameAt];
  const family = names.length === 1 ? familyBelow(page, line, at) : null;
  return [{ line, at: family === null ? at : { ...at, name: `${at.name} ${family}` } }];
}

function familyBelow(page: Page, line: Line, at: NameAt): string | null {
  const next = page.lines[line.index + 1]?.text ?? '';
  if (at.to !== line.text.length || !isGivenName(at.name) || !isNameToken(next)) return null;
  return isDateWord(next) || isCollective(next) || isNoiseWord(next) ? null : next;
}

/** The same without a label: `Nell`, then `Harker`. */
export function bareOverTwoLines(page: Page, c: AuthorCandidate): AuthorCandidate[] {
  const [{ line, at }] = c.names as readonly [PlacedName];
  const family = at.from === 0 && c.names.length === 1 ? familyBelow(page, line, at) : null;
  return family === null
    ? []
    : [{ ...c, names: [{ line, at: { ...at, name: `${at.name} ${family}` } }], person: true }];
}

/** A glued line may end with the label of the name on the next line: `… the company said.By`. */
export function fromLabelAtEnd(page: Page, line: Line): AuthorCandidate[] {
  const m = /(?:\p{Lu}\p{L}{1,9}(?: \p{Ll}{2,4})?|\d by|(?<=[\d.!?])written by):?$/u.exec(
    line.text.slice(-LABEL_REACH),
  );
  const phrase = m?.[0].replace(/^\d |:$/gu, '').toLowerCase();
  const opens = (w: BylineWord) => w.phrase === phrase && (w.kind === 'by' || phrase.includes(' '));
  if (!phrase || !wordsAt(phrase, 0).some((w) => opens(w) && w.kind !== 'credit')) return [];
  const names = namesBelow(page, line.index);
  if (!names.length) return [];
  const person = names.every((n) => isPersonName(n.at.name));
  return [
    {
      ...PLAIN,
      line: names[0]!.line,
      labelLine: line.index,
      kind: phrase.includes(' ') ? 'label' : 'by',
      phrase,
      names,
      person,
      inside: true,
    },
  ];
}

/** The names below a label without a name, up to a line that is not a name. */
function namesBelow(page: Page, label: number): PlacedName[] {
  const out: PlacedName[] = [];
  for (const line of page.lines.slice(label + 1, label + 1 + MAX_NAME_LINES)) {
    if (out.length ? JOINER.test(line.text) : isInitials(line, page)) continue;
    const { names, ends } = namesOn(line, page);
    out.push(...names.map((at) => ({ line, at })));
    if (!names.length || ends || !JOINER.test(page.lines[line.index + 1]?.text ?? '')) break;
  }
  return out;
}

/** Above the name where its picture is missing: `NH`, then `Nell Harker`. */
function isInitials({ text, index }: Line, page: Page): boolean {
  if (!/^\p{Lu}{2,3}$/u.test(text)) return false;
  const words = (page.lines[index + 1]?.text ?? '').split(' ').slice(0, text.length);
  return words.map((w) => w.charAt(0)).join('') === text;
}

/** A line of its own between two names. */
const JOINER = /^(?:[,&•·-]|and|und|et|y)$/iu;

/** The names that a line below a label begins with; `ends` if other text is glued on, so that no more names follow. */
function namesOn(line: Line, page: Page): { names: readonly NameAt[]; ends: boolean } {
  const { text } = line;
  const team = teamAt(text, 0);
  if (team) return { names: [team], ends: true };
  const { names, end } = namesAt(text, 0);
  if (names[0]?.from === 0) {
    const rest = text.slice(end, end + DATE_REACH);
    const ends = /^\p{Lu}/u.test(rest) || (findDates(rest)[0]?.start ?? MAX_GAP) < MAX_GAP;
    if (ends || wordsIn(text.slice(end)) <= MAX_WORDS_AFTER) return { names, ends };
  }
  if (allDatesOn(page, line).length) return { names: [], ends: true };
  // `Ann - Product editor`, `The Pier Times Team|6 mins`
  const name = text.split(/ [-–—•·] |[|,]/u)[0]!;
  const fits = isHandle(name) || isNamedTeam(name);
  return { names: fits ? [{ name, from: 0, to: name.length }] : [], ends: !fits };
}

/** Words and characters of a handle. */
const MAX_HANDLE_WORDS = 5;
const MAX_HANDLE = 50;

function isHandle(text: string): boolean {
  const words = wordsIn(text);
  if (!words || words > MAX_HANDLE_WORDS || text.length > MAX_HANDLE || isCollective(text) || isRole(text))
    return false;
  return !/[@/|:.?!"“”()[\]]/u.test(text) && /^[\p{L}\p{N}].*\p{L}|^\p{L}/u.test(text);
}

/** Characters of a long line that may be a byline. */
export const LABELLED_REACH = 100;
/** No label is longer. */
const MAX_LABEL = 40;

/** A byline before a list of tags or the like: `Posted by Jane Smith at 18:52 Tagged with: …`. */
export function labelledStart(page: Page, line: Line, language: string | null): AuthorCandidate[] {
  const lower = line.text.slice(0, MAX_LABEL).toLowerCase();
  if (!wordsAt(lower, 0).some((w) => w.kind === 'label' && w.phrase.includes(' '))) return [];
  const byline = readByline(line.text.slice(0, LABELLED_REACH), language);
  return byline?.kind === 'label' && byline.at === 0 && byline.person ? fromByline(page, line, byline) : [];
}
