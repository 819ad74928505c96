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
  const seams = distinct([...sure, ...[...callSeams(raw), ...echoSeams(raw)].filter(isNew)]);
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
function echoSeams(raw: string): SeamAt[] {
  const seen = new Map<string, number>();
  const out: SeamAt[] = [];
  for (let i = 0; i + MIN_ECHO <= raw.length; i++) {
    if (!opensWord(raw, i)) continue;
    const opening = raw.slice(i, i + OPENING);
    const before = seen.get(opening);
    if (before === undefined) {
      seen.set(opening, i);
      continue;
    }
    const length = sameLength(raw, before, i);
    if (length < MIN_ECHO || spacesIn(raw, i, i + length) < MIN_SPACES) continue;
    if (goesOn(raw, before + length) && goesOn(raw, i + length)) continue;
    for (const at of [before, i]) out.push(seamBefore(raw, at), seamAfter(raw, at + length));
    i += length - 1;
  }
  return out.filter(({ to, from }) => to > 0 && from < raw.length);
}

/**
 * The sentence goes on behind the words. If it does both times, the text says some of the headline's words again:
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

/** How many characters are the same from both places on, up to the end of a word. */
function sameLength(raw: string, first: number, second: number): number {
  const most = Math.min(MAX_ECHO, second - first, raw.length - second);
  let n = 0;
  while (n < most && raw[first + n] === raw[second + n]) n++;
  while (n > 0 && isWord(raw, second + n - 1) && isWord(raw, second + n)) n--;
  while (n > 0 && raw[second + n - 1] === ' ') n--;
  return n;
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
