import { isGivenName } from '../../../bylines/known-names.ts';
import { isPersonName } from '../../../bylines/person-name.ts';
import { CAPITAL, classOf, DIGIT, LETTER, SMALL } from '../../../text/characters.ts';
import type { SeamAt } from './seams.ts';

/**
 * The seams of a glued row, and those that have nothing but a space: after a mark that ends a question or a call, around
 * words that the row says twice, and before a person's name that ends at another seam. Example:
 * `Who pays for the bridge? Jane Holloway14 May 2024`, `Bridge to close on Monday Copy link Bridge to close on Monday`.
 */
export function withSpaceSeams(raw: string, sure: readonly SeamAt[]): SeamAt[] {
  const known = new Set(sure.flatMap(({ from, to }) => [from, to]));
  const isNew = ({ from, to }: SeamAt) => !known.has(from) && !known.has(to);
  const seams = distinct([...sure, ...[...callSeams(raw), ...echoSeams(raw, known)].filter(isNew)]);
  return distinct([...seams, ...nameSeams(raw, seams).filter(isNew)]);
}

/** In the order of the row; two seams in one place would leave an empty piece between them. */
const distinct = (seams: readonly SeamAt[]): SeamAt[] =>
  [...seams]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .filter(({ from }, i, all) => i === 0 || from !== all[i - 1]!.from);

/** `Who pays? Jane`, `Stop it! The`. */
const CALL = /[?!]["”’»)]? (?=["“„«]?[\p{Lu}\p{Nd}])/gu;

/** A headline may have such a mark inside, as it may have a separator. */
function callSeams(raw: string): SeamAt[] {
  return Array.from(raw.matchAll(CALL), ({ index, 0: mark }) => {
    const to = index + mark.length;
    return { from: to - 1, to, seam: 'separator' as const };
  });
}

/** Characters and spaces of words that are said twice; fewer are a menu's. */
const MIN_ECHO = 24;
const MIN_SPACES = 3;
const MAX_ECHO = 350;
/** Characters that are compared first. */
const OPENING = 12;

/** The ends of words that the row says twice: a headline is in a link to share it, too. */
function echoSeams(raw: string, known: ReadonlySet<number>): SeamAt[] {
  const seen = new Map<string, number>();
  const out: SeamAt[] = [];
  const isEnd = (at: number) => known.has(at) || !isWord(raw, at - 1) || !isWord(raw, at);
  for (let i = 0; i + OPENING <= raw.length; i++) {
    if (!opensWord(raw, i)) continue;
    const opening = raw.slice(i, i + OPENING);
    const before = seen.get(opening);
    seen.set(opening, i);
    if (before === undefined) continue;
    const echo = echoAt(raw, before, i, isEnd);
    if (echo.length < MIN_ECHO || spacesIn(raw, echo.second, echo.second + echo.length) < MIN_SPACES)
      continue;
    const places = [echo.first, echo.second];
    if (!places.some((at) => opensPiece(raw, at, known))) continue;
    if (places.some((at) => goesOn(raw, at + echo.length) && !known.has(at + echo.length))) continue;
    for (const at of places) out.push(seamBefore(raw, at), seamAfter(raw, at + echo.length));
    i = echo.second + echo.length - 1;
  }
  return out.filter(({ to, from }) => to > 0 && from < raw.length);
}

interface Echo {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

/**
 * The words around two places that are the same. Their first and last word may be glued to others:
 * `News55 holes in the bridge55 holes in the bridgeThe council`.
 */
function echoAt(raw: string, first: number, second: number, isEnd: (at: number) => boolean): Echo {
  const most = Math.min(MAX_ECHO, second - first, raw.length - second);
  let after = 0;
  while (after < most && raw[first + after] === raw[second + after]) after++;
  while (after > 0 && (raw[second + after - 1] === ' ' || !isEnd(first + after) || !isEnd(second + after)))
    after--;
  let before = 0;
  const least = Math.min(MAX_BEFORE, first, second - first - after);
  while (before < least && raw[first - before - 1] === raw[second - before - 1]) before++;
  while (before > 0 && (raw[second - before] === ' ' || !isEnd(first - before) || !isEnd(second - before)))
    before--;
  return { first: first - before, second: second - before, length: before + after };
}

/** Characters of a word glued to what is before it, and of the small words behind it: `8 Steps`, `Raw`. */
const MAX_BEFORE = 40;

/** Nothing, a seam or a mark is before the words, or they begin with a mark. */
function opensPiece(raw: string, at: number, known: ReadonlySet<number>): boolean {
  if (at === 0 || known.has(at) || known.has(at - 1) || !isWord(raw, at)) return true;
  return !isWord(raw, at - 1) && (raw[at - 1] !== ' ' || !isWord(raw, at - 2));
}

/**
 * The sentence goes on behind the words: the text says some of the headline's words again, as in
 * `The mill at Lower Osk grinds flour for all`, `The old mill at Lower Osk grinds flour again`.
 */
const goesOn = (raw: string, at: number) =>
  raw[at] === ' ' && (classOf(raw.charCodeAt(at + 1) || 0) & SMALL) !== 0;

const isWord = (raw: string, at: number) => (classOf(raw.charCodeAt(at) || 0) & (LETTER | DIGIT)) !== 0;

/** A word that a headline may begin with: one with a capital, a figure, or one of a script without capitals. */
function opensWord(raw: string, at: number): boolean {
  const bits = classOf(raw.charCodeAt(at));
  return (bits & (LETTER | DIGIT)) !== 0 && !(bits & SMALL) && !isWord(raw, at - 1);
}

function spacesIn(raw: string, from: number, to: number): number {
  return raw.slice(from, to).split(' ').length - 1;
}

/** The mark that opens a quotation belongs to what it opens. */
function seamBefore(raw: string, at: number): SeamAt {
  const to = at > 0 && QUOTES.includes(raw[at - 1]!) ? at - 1 : at;
  return { from: raw[to - 1] === ' ' ? to - 1 : to, to, seam: 'gap' };
}

const QUOTES = '"“„«‘';

const seamAfter = (raw: string, at: number): SeamAt => ({
  from: at,
  to: raw[at] === ' ' ? at + 1 : at,
  seam: 'gap',
});

/** Two or three words before a seam, the first after a space: ` Jane Holloway`. */
const NAME = /[ \u00a0](\p{Lu}[\p{L}\p{M}.’-]{1,20}(?: \p{Lu}[\p{L}\p{M}.’-]{1,20}){1,2}) ?$/u;
const MAX_NAME = 70;

/** A first look: the last word before a place has a capital. */
function endsInCapitalised(raw: string, end: number): boolean {
  const near = raw.slice(Math.max(0, end - MAX_NAME), end);
  const space = near.lastIndexOf(' ', near.length - 2);
  return space > 0 && (classOf(near.charCodeAt(space + 1)) & CAPITAL) !== 0;
}

/** Before a person's name that ends at a date, a joint or a bar: `Bridge to close Jane Holloway | 14 May 2024`. */
function nameSeams(raw: string, seams: readonly SeamAt[]): SeamAt[] {
  return seams.flatMap(({ from, seam }) => {
    if (seam === 'gap' || !endsInCapitalised(raw, from)) return [];
    const name = NAME.exec(raw.slice(Math.max(0, from - MAX_NAME), from));
    if (!name || !isGivenName(name[1]!.split(' ', 1)[0]!) || !isPersonName(name[1]!)) return [];
    const to = from - name[0].length + 1;
    return [{ from: to - 1, to, seam: 'small' as const }];
  });
}
