import type { Byline } from '../../bylines/byline.ts';
import { teamAt } from '../../bylines/handle.ts';
import { openerNames } from '../../bylines/lede.ts';
import { type NameAt, namesAt } from '../../bylines/names.ts';
import { isPersonName } from '../../bylines/person-name.ts';
import { type BylineWord, isCollective, isNamedTeam, isRole, wordsAt } from '../../bylines/words.ts';
import { findDates } from '../../dates/find.ts';
import { allDatesOn } from '../../dates/on-page.ts';
import type { Line } from '../../page/line.ts';
import type { Page } from '../../page/page.ts';
import { wordsIn } from '../../text/measure.ts';
import type { AuthorCandidate, PlacedName } from './candidate.ts';

/** Names below a label, one a line: more is a list of something else. */
const MAX_NAME_LINES = 8;
/** Characters between a name and the date behind it. */
const MAX_GAP = 3;
/** Words behind the names under a label. */
const MAX_BEHIND = 8;

const PLAIN = { phrase: '', roleBehind: false, dated: false, inside: false, tail: 0 } as const;

/** The reporters of an agency's opener. */
export function fromOpener(lede: Line | undefined): AuthorCandidate[] {
  const names = lede ? openerNames(lede.text) : [];
  if (!lede || !names.length) return [];
  const base = { ...PLAIN, line: lede, labelLine: lede.index, kind: 'role' as const };
  const placed = names.map((at) => ({ line: lede, at }));
  return [{ ...base, names: placed, person: true, dated: true, roleBehind: true }];
}

export function fromByline(page: Page, line: Line, byline: Byline): AuthorCandidate[] {
  const base = { ...PLAIN, line, labelLine: line.index, kind: byline.kind, phrase: byline.phrase };
  if (byline.names.length) {
    const names = byline.names.map((at) => ({ line, at }));
    const dated = allDatesOn(page, line).length > 0;
    const behind = line.text.slice(byline.names.at(-1)!.to);
    const roleBehind = byline.kind === 'role';
    const tail = dated ? 0 : wordsIn(behind);
    return [{ ...base, names, person: byline.person, dated, roleBehind, tail, inside: !byline.clean }];
  }
  const below = namesBelow(page, line.index);
  if (!below.length) return [];
  const person = below.every((n) => isPersonName(n.at.name));
  return [{ ...base, line: below[0]!.line, names: below, person }];
}

/** A glued line may end in the label of the name on the next one: `… the company said.By`. */
export function fromLabelAtEnd(page: Page, line: Line): AuthorCandidate[] {
  const m = /(?:\p{Lu}\p{L}{1,9}(?: \p{Ll}{2,4})?|\d by|(?<=[\d.!?])written by):?$/u.exec(
    line.text.slice(-16),
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

/** The names under a label that stands alone, until a line is none. */
function namesBelow(page: Page, label: number): PlacedName[] {
  const out: PlacedName[] = [];
  for (const line of page.lines.slice(label + 1, label + 1 + MAX_NAME_LINES)) {
    if (out.length && JOINER.test(line.text)) continue;
    const { names, ends } = namesOn(line, page);
    out.push(...names.map((at) => ({ line, at })));
    if (!names.length || ends || !JOINER.test(page.lines[line.index + 1]?.text ?? '')) break;
  }
  return out;
}

/** Stands alone between two names. */
const JOINER = /^(?:[,&•·-]|and|und|et|y)$/iu;

/** The names a line under a label begins with; `ends` where other text is glued on, so that no more follow. */
function namesOn(line: Line, page: Page): { names: readonly NameAt[]; ends: boolean } {
  const { text } = line;
  const team = teamAt(text, 0);
  if (team) return { names: [team], ends: true };
  const { names, end } = namesAt(text, 0);
  if (names[0]?.from === 0) {
    const behind = text.slice(end, end + 40);
    const ends = /^\p{Lu}/u.test(behind) || (findDates(behind)[0]?.start ?? MAX_GAP) < MAX_GAP;
    if (ends || wordsIn(text.slice(end)) <= MAX_BEHIND) return { names, ends };
  }
  if (allDatesOn(page, line).length) return { names: [], ends: true };
  // `Ann - Product editor`, `The Pier Times Team|6 mins`
  const name = text.split(/ [-–—•·] |[|,]/u)[0]!;
  const fits = isHandle(name) || isNamedTeam(name);
  return { names: fits ? [{ name, from: 0, to: name.length }] : [], ends: !fits };
}

function isHandle(text: string): boolean {
  const words = wordsIn(text);
  if (!words || words > 5 || text.length > 50 || isCollective(text) || isRole(text)) return false;
  return !/[@/|:.?!"“”()[\]]/u.test(text) && /^[\p{L}\p{N}]/u.test(text);
}
