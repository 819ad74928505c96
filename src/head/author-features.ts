import type { LabelKind } from '../rules/rule.ts';
import { type AuthorCandidate, isBio, lineAt } from './author-candidates.ts';
import { type AuthorWeighing, weighAuthors } from './author-weights.ts';
import { isRole } from './byline-words.ts';
import { isDateLike } from './date-like.ts';
import type { Found, HeadContext } from './found.ts';
import { isParticle, isPersonName } from './person-name.ts';
import type { Region } from './region.ts';
import { textKey } from './same-text.ts';

/** What the features need to know of the page. */
export interface AuthorSurroundings {
  readonly context: HeadContext;
  readonly region: Region;
  /** Line of the headline as read, `-1` when it stands nowhere. */
  readonly headline: number;
  readonly headlineKey: string;
  /** What the page's lines from the body's first on begin with. */
  readonly openings: readonly string[];
  /** The page's first part, where its plain words are looked up, and those looked up before. */
  readonly text: string;
  readonly common: Map<string, boolean>;
  /** Authors the markup names, folded. */
  readonly markup: ReadonlySet<string>;
  /** By line: inside a section that comments or other articles' teasers opened. */
  readonly suspect: readonly boolean[];
}

/** Labels that a name may well have: a byline repeats in the author box, short lines stand in runs. */
const NOT_NOISE: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'byline',
  'date',
  'agency-credit',
  'repeated-line',
  'read-time',
  'navigation',
  'credit',
]);

/** A section of comments or teasers is believed for this many lines. */
const SECTION = 60;

export function authorSurroundings(
  context: HeadContext,
  region: Region,
  headline: Found<string> | null,
): AuthorSurroundings {
  const start = headline?.ranges[0]?.[0] ?? -1;
  const { lines } = context.page;
  let openedAt = -Infinity;
  const suspect = lines.map((line) => {
    const opener = context.labels[line.index]?.find((l) => l.certainty === 'opener');
    const isByline = context.labels[line.index]?.some((l) => l.kind === 'byline');
    if (opener && !isByline && (opener.kind === 'comments' || opener.kind === 'related'))
      openedAt = line.index;
    return line.index - openedAt <= SECTION && line.index > context.decision.first;
  });
  return {
    context,
    region,
    headline: lineAt(lines, start),
    headlineKey: textKey(headline?.value ?? ''),
    openings: lines.slice(region.first, region.first + MANY_LINES).map((l) => l.text.slice(0, OPENING)),
    text: context.page.text.slice(0, COMMON_REACH),
    common: new Map(),
    markup: new Set((context.evidence?.authors ?? []).map(textKey)),
    suspect,
  };
}

/** Everything that speaks for or against a candidate. */
export function weigh(c: AuthorCandidate, around: AuthorSurroundings): AuthorWeighing {
  const sum = weighAuthors();
  const key = textKey(c.names[0]!.at.name);
  sum.add(c.kind, true);
  sum.add('several', c.names.length > 1);
  sum.add('longPhrase', c.phrase.includes(' '));
  sum.add('notPerson', !c.person && c.kind !== 'bare');
  sum.add('bareSingle', !c.person && c.kind === 'bare');
  sum.add('roleBehind', c.roleBehind);
  addPlace(sum, c.labelLine, around);
  addNeighbours(sum, c, around);
  sum.add('named', opensLine(c, around));
  sum.add('markup', around.markup.has(key));
  sum.add('suspectSection', around.suspect[c.labelLine] === true);
  sum.add(
    'isHeadline',
    around.headlineKey === key || (c.kind === 'bare' && c.line.index === around.headline),
  );
  if (c.kind === 'bare') addBare(sum, key, c, around);
  if (sum.score > WORTH_ASKING && (c.person || c.kind === 'bare'))
    sum.add('commonWords', shareOfCommon(key, around));
  return sum;
}

/** Below this score the page's plain words are not searched: nothing could save the candidate. */
const WORTH_ASKING = -3;

function addBare(sum: AuthorWeighing, key: string, c: AuthorCandidate, around: AuthorSurroundings): void {
  const labels = around.context.labels[c.line.index] ?? [];
  sum.add('bareUncased', !/[\p{Lu}\p{Ll}]/u.test(c.names[0]!.at.name));
  sum.add('inList', inList(c.line.index, around));
  sum.add(
    'noise',
    labels.some((l) => l.certainty === 'certain' && !NOT_NOISE.has(l.kind)),
  );
  sum.add('isSite', key.length > 3 && around.region.copyright.includes(key));
}

/** How much of a name the page also writes as plain words: `Save Article` where it says “save the article”. */
function shareOfCommon(key: string, around: AuthorSurroundings): number {
  const tokens = key.split(' ').filter((t) => t.length > 2 && !isParticle(t));
  return tokens.length ? tokens.filter((t) => isCommon(t, around)).length / tokens.length : 0;
}

function isCommon(word: string, { text, common }: AuthorSurroundings): boolean {
  const known = common.get(word);
  if (known !== undefined) return known;
  const is = /\p{Ll}/u.test(word) && text.includes(` ${word} `);
  common.set(word, is);
  return is;
}

/** Enough of a page to know its plain words. */
const COMMON_REACH = 20_000;
/** Lines from the body's first on whose beginnings are looked at, and how much of each. */
const MANY_LINES = 400;
const OPENING = 60;

/** A line begins with the name, other than its own: `Jane Smith is a …`. */
function opensLine(c: AuthorCandidate, around: AuthorSurroundings): boolean {
  const { name } = c.names[0]!.at;
  const own = c.line.index - around.region.first;
  return around.openings.some(
    (text, i) => i !== own && text.startsWith(name) && !isLetter(text.charAt(name.length)),
  );
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function addPlace(sum: AuthorWeighing, i: number, around: AuthorSurroundings): void {
  const { first } = around.region;
  const { last } = around.context.decision;
  const below = around.headline < 0 ? 0 : i - around.headline;
  sum.add('justBelowHeadline', below >= 1 && below <= 3);
  sum.add('belowHeadline', below > 3 && below <= 8);
  sum.add('farBelowHeadline', below > 8 && below <= 20);
  sum.add('aboveHeadline', below < 0 && below >= -3);
  sum.add('wayAboveHeadline', below < -3);
  sum.add('aboveBody', i < first && first - i <= 8);
  sum.add('inBody', i >= first && i <= last);
  sum.add('belowBody', i > last && i <= last + 10);
  sum.add('wayBelowBody', i > last + 10);
}

function addNeighbours(sum: AuthorWeighing, c: AuthorCandidate, around: AuthorSurroundings): void {
  const { facts } = around.region;
  const isDate = (n: number) => isDateLike(facts.text(n), around.context.labels[n] ?? []);
  sum.add('dated', c.dated);
  if (!c.dated) sum.add('dateNear', [c.line.index - 1, c.line.index + 1, c.line.index + 2].some(isDate));
  const next = facts.text(c.names.at(-1)!.line.index + 1);
  sum.add('bioBelow', isBio(c.names[0]!.at.name, next));
  sum.add('roleBelow', isRole(next));
}

/** Short lines without dates on both sides: a menu, or a list of people. */
function inList(i: number, around: AuthorSurroundings): boolean {
  const { facts } = around.region;
  const alike = (n: number) => {
    const text = facts.text(n);
    if (!text || isDateLike(text, around.context.labels[n] ?? [])) return false;
    return facts.words(n) <= 3 || isPersonName(text);
  };
  return alike(i - 1) && alike(i + 1) && i - 1 !== around.headline;
}
