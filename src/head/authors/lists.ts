import { isGivenName } from '../../bylines/known-names.ts';
import { isAllLetters } from '../../bylines/letters.ts';
import { mayOpenWithName } from '../../bylines/name-shape.ts';
import { type NameAt, namesAt } from '../../bylines/names.ts';
import { bylineOn } from '../../bylines/on-page.ts';
import { isEmployer } from '../../bylines/organisations.ts';
import { isPersonName } from '../../bylines/person-name.ts';
import { holdsRole, isMenuWord, isRole } from '../../bylines/words.ts';
import type { Line } from '../../page/line.ts';
import type { Page } from '../../page/page.ts';
import type { AuthorCandidate, PlacedName } from './candidate.ts';
import { isMailAddress } from './mail-address.ts';

/** Most names of one list. */
const MAX_NAMES = 12;
/** Between two names on a line: `Jane Holloway | Peter Marsh`, `Jane Holloway • Peter Marsh`. */
const BAR = /^ ?[|｜•·∙/／] ?(?=\p{Lu})/u;
/** What may follow the last name of a line that continues a list. */
const LINE_END = /^(?:[,;&]| and| und| et| y| e)?$/u;
/** The line's list continues on the next line: `By Jane Holloway,`, `Jane Holloway and`. */
const OPEN_END = /(?:[,;&]| and| und| et| y| e)$/u;
/** Words of a name in a list without a label. */
const MAX_WORDS = 4;

/** The list with the names that follow it between bars on its line, and on the lines below it. */
export function wholeList(page: Page, c: AuthorCandidate): AuthorCandidate {
  if (!c.person || c.kind === 'bio' || c.kind === 'owner' || c.kind === 'markup' || c.inside) return c;
  if (c.kind === 'role') return { ...c, names: [...c.names, ...reportersBelow(page, c)] };
  const last = c.names.at(-1)!;
  const barred = betweenBars(last.line, last.at.to);
  const names: PlacedName[] = [...c.names, ...barred.map((at) => ({ line: last.line, at }))];
  names.push(...onLinesBelow(page, names));
  if (names.length === 1) names.push(...withRolesBelow(page, names[0]!));
  return names.length > c.names.length && names.length <= MAX_NAMES ? { ...c, names, tail: 0 } : c;
}

/** Lines with the role of one person, as it may be shown twice. */
const MAX_ROLES = 2;

/** Further names, each with a role on the line below, as the first has: `Jane Holloway`, `Reporter`, `Peter Marsh`, `Editor`. */
function withRolesBelow(page: Page, first: PlacedName): PlacedName[] {
  const out: PlacedName[] = [];
  let at = belowRoles(page, first.line.index);
  while (at !== null && out.length < MAX_NAMES) {
    const line = page.lines[at]!;
    const [name, ...more] = line.text.length > MAX_LINE ? [] : namesOf(line);
    const next =
      name && !more.length && isGivenName(name.name.split(' ', 1)[0]!) ? belowRoles(page, at) : null;
    if (next === null) break;
    out.push({ line, at: name! });
    at = next;
  }
  return out;
}

/** The line below the roles that are right below a line; `null` if there are none. */
function belowRoles({ lines }: Page, name: number): number | null {
  let at = name + 1;
  while (at <= name + MAX_ROLES && isRoleLine(lines[at]?.text ?? '')) at++;
  return at > name + 1 && lines[at] ? at : null;
}

/** Words of a line that is a role: `Photographer and reporter`, `– Journalist in Paris`. */
const MAX_ROLE_WORDS = 5;
const MAX_ROLE_TEXT = 60;

function isRoleLine(text: string): boolean {
  if (text.length > MAX_ROLE_TEXT) return false;
  const words = text.replace(/^[–—-] /u, '').split(' ');
  return words.length <= MAX_ROLE_WORDS && (isRole(words.join(' ')) || holdsRole(words));
}

/** Further reporters by their role, each on a line of its own, with or without an address: `홍길동 기자`, `김영희 기자`. */
function reportersBelow(page: Page, { line, names }: AuthorCandidate): PlacedName[] {
  const out: PlacedName[] = [];
  if (names.at(-1)!.line !== line || line.text.length > MAX_LINE) return out;
  for (const next of page.lines.slice(line.index + 1, line.index + 1 + 2 * MAX_NAMES)) {
    if (isMailAddress(next.text)) continue;
    const byline = bylineOn(page, next);
    if (byline?.kind !== 'role' || byline.at > 0 || next.text.length > MAX_ROLE_LINE) break;
    out.push(...byline.names.map((at) => ({ line: next, at })));
  }
  return out.length + names.length <= MAX_NAMES ? out : [];
}

/** Characters of a line that is a name and its role. */
const MAX_ROLE_LINE = 24;

/** The candidates without those whose names another one lists behind its own first. */
export function withoutListed(candidates: readonly AuthorCandidate[]): AuthorCandidate[] {
  const placesOf = (c: AuthorCandidate) => c.names.map(({ line, at }) => `${line.index}:${at.from}`);
  const listed = new Set(candidates.filter((c) => c.kind === 'role').flatMap((c) => placesOf(c).slice(1)));
  const others = new Set(candidates.filter((c) => c.kind === 'bare').flatMap((c) => placesOf(c).slice(1)));
  return candidates.filter((c) => {
    const [first] = placesOf(c) as [string];
    // The role of the person above was read as the label of the next: `Jane Holloway`, `Reporter`, `Peter Marsh`, `Editor`.
    if (c.kind === 'label' && c.labelLine < c.line.index && isRole(c.phrase)) return !others.has(first);
    return c.kind !== 'role' || !listed.has(first);
  });
}

/** Names between bars, up to the first piece that is something else. */
function betweenBars(line: Line, from: number): NameAt[] {
  const { text } = line;
  const out: NameAt[] = [];
  for (let at = from; out.length < MAX_NAMES; ) {
    const bar = BAR.exec(text.slice(at, at + 4))?.[0];
    if (bar === undefined) break;
    const [name, ...more] = namesAt(text, at + bar.length).names;
    if (name?.from !== at + bar.length || more.length || !isListed(name.name)) break;
    if (!BAR.test(text.slice(name.to, name.to + 4)) && text.slice(name.to).trim() !== '') break;
    out.push(name);
    at = name.to;
  }
  return out;
}

/** The names of the lines below that have nothing else, if the list is open or each begins with a common given name. */
function onLinesBelow(page: Page, names: readonly PlacedName[]): PlacedName[] {
  const last = names.at(-1)!;
  const rest = last.line.text.slice(last.at.to).trim();
  if (!LINE_END.test(rest && ` ${rest}`) && !LINE_END.test(rest)) return [];
  const out: PlacedName[] = [];
  let above = last.line;
  for (const line of page.lines.slice(last.line.index + 1, last.line.index + 1 + MAX_NAMES)) {
    if (line.text.length > MAX_LINE || !mayOpenWithName(line.text)) break;
    const open = OPEN_END.test(above.text);
    if (line.glued || (!open && opensWithOtherWord(line.text))) break;
    const found = namesOf(line);
    if (!found.length) break;
    if (!open && !found.every((n) => isGivenName(n.name.split(' ', 1)[0]!))) break;
    out.push(...found.map((at) => ({ line, at })));
    above = line;
  }
  return out;
}

/** Before its names are read: the first word is plain and no given name. */
function opensWithOtherWord(text: string): boolean {
  const first = text.split(' ', 1)[0]!;
  return isAllLetters(first) && !isGivenName(first);
}

/** The names of a line that has nothing else. */
function namesOf(line: Line): readonly NameAt[] {
  const { names } = namesAt(line.text, 0);
  if (names[0]?.from !== 0 || !names.every((n) => isListed(n.name))) return [];
  return LINE_END.test(line.text.slice(names.at(-1)!.to)) ? names : [];
}

function isListed(name: string): boolean {
  const words = name.split(' ');
  return isPersonName(name) && words.length <= MAX_WORDS && !isEmployer(name) && !words.every(isMenuWord);
}

/** Two or more spaces between names, which folding makes one: `Jane Holloway  Peter Marsh`. */
const GAP = /\s{2,}|\t/u;
const MIN_GAP_NAMES = 2;
/** Characters of a line with several names. */
const MAX_LINE = 160;

/** Names in columns on one line, at least one of them with a common given name. */
export function spacedNames(page: Page, line: Line): AuthorCandidate[] {
  if (line.end - line.start > MAX_LINE || line.end - line.start === line.text.length) return [];
  const pieces = page.text.slice(line.start, line.end).trim().split(GAP);
  if (pieces.length < MIN_GAP_NAMES || !pieces.every(isListed)) return [];
  if (!pieces.some((p) => isGivenName(p.split(' ', 1)[0]!))) return [];
  let to = 0;
  const names = pieces.map((name) => {
    const from = line.text.indexOf(name, to);
    to = from + name.length;
    return { line, at: { name, from, to } };
  });
  if (names.some((n) => n.at.from < 0)) return [];
  return [
    {
      ...{ line, labelLine: line.index, names, kind: 'bare', phrase: '', person: true },
      ...{ roleBehind: false, dated: false, inside: false, tail: 0 },
    },
  ];
}
