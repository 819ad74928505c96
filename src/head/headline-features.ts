import { endsSentence } from '../page/measure.ts';
import type { LabelKind } from '../rules/rule.ts';
import type { Candidate } from './headline-candidates.ts';
import type { HeadlineFeature } from './headline-signs.ts';
import type { Surroundings } from './headline-surroundings.ts';
import type { Region } from './region.ts';
import { overlap, sharedTerms } from './same-text.ts';
import { looksLikeSite, type TitlePart, titleParts } from './title-line.ts';
import type { Weighing } from './weighing.ts';

const FAR = 60;

type Sum = Weighing<HeadlineFeature>;

/** Everything that speaks for or against a candidate. */
export function weigh(c: Candidate, around: Surroundings, sum: Sum): void {
  addShape(sum, c);
  addTitles(sum, c, around);
  addSubject(sum, c, around);
  if (c.kind === 'title' || c.kind === 'markup') return;
  if (c.line.index >= around.region.from) addPlace(sum, c, around);
  addCompany(sum, c, around);
}

function addShape(sum: Sum, { words, text }: Candidate): void {
  sum.add('words1', words <= 1);
  sum.add('words2', words === 2);
  sum.add('words3', words === 3);
  sum.add('words15to20', words >= 15 && words <= 20);
  sum.add('wordsOver20', words > 20);
  const end = text.slice(-4);
  sum.add('endsPeriod', /[^.][.。।]["”’»)]?$/u.test(end));
  sum.add('endsColon', /[:：]$/u.test(end));
  sum.add('endsEllipsis', /(?:\.\.|…)$/u.test(end));
  sum.add('smallStart', /^\p{Ll}/u.test(text));
}

function nearest(words: ReadonlySet<string>, titles: readonly ReadonlySet<string>[]): number {
  let best = 0;
  for (const t of titles) best = Math.max(best, overlap(words, t));
  return best;
}

function addTitles(sum: Sum, c: Candidate, around: Surroundings): void {
  const { titles, region } = around;
  const same = (parts: readonly TitlePart[]) => parts.some((p) => p.key === c.key);
  const isTitleLine = c.kind === 'title' || (c.kind === 'line' && c.line === titles.line);
  const titleSame = !isTitleLine && same(titles.firstLine);
  // The title's share that the equal side is: 1 for all of it, little for a section's or the site's name.
  if (titleSame) sum.add('titleSame', Math.min(1, c.words / Math.max(1, around.titleWords)));
  else if (!isTitleLine) {
    sum.add('titleStart', startsWithTitle(c, around));
    sum.add('titleNear', nearest(c.terms, around.titleTerms));
  }
  const markupSame = same(titles.markup);
  sum.add('belowTitled', c.line.index >= region.first && (titleSame || markupSame));
  sum.add('markupSame', markupSame);
  sum.add('markupFirst', c.key === around.markupFirst);
  sum.add('fromMarkup', c.kind === 'markup');
  sum.add('fromTitle', c.kind === 'title');
  if (c.kind === 'cut') addSeams(sum, c);
  const isWhole = (isTitleLine || c.kind === 'markup') && !c.rest.length;
  sum.add('uncut', isWhole && titleParts(c.text).length > 1);
  sum.add('isSite', c.words <= 5 && region.copyright.includes(c.key));
  const isSite = (r: string) => looksLikeSite(r, region.keys, region.copyright);
  sum.add('restIsSite', c.rest.length > 0 && c.rest.every(isSite));
}

const LEFT = {
  edge: 'leftEdge',
  joint: 'leftJoint',
  gap: 'leftGap',
  separator: 'leftSeparator',
  small: 'leftSmall',
} as const;
const RIGHT = {
  edge: 'rightEdge',
  joint: 'rightJoint',
  gap: 'rightGap',
  separator: 'rightSeparator',
  small: 'rightSmall',
} as const;

function addSeams(sum: Sum, { left, right }: Candidate): void {
  sum.add(LEFT[left], true);
  sum.add(RIGHT[right], true);
}

/** The line goes on where a side of the title ends: `Mobile design: the guide` for `Mobile design | Site`. */
function startsWithTitle(c: Candidate, { titles }: Surroundings): boolean {
  const begins = (key: string) => c.key.startsWith(key) && c.key.length > key.length;
  return titles.firstLine.some((p) => p.key.includes(' ') && begins(p.key));
}

function addSubject(sum: Sum, c: Candidate, { region, firstOnSubject }: Surroundings): void {
  if (c.stems.size) sum.add('subject', sharedTerms(c.stems, region.bodyStems) / c.stems.size);
  sum.add('onSubject', Math.min(3, sharedTerms(c.stems, region.subjectStems)));
  sum.add('firstOnSubject', c.line.index === firstOnSubject);
}

function addPlace(sum: Sum, c: Candidate, around: Surroundings): void {
  const i = c.line.index;
  const { region } = around;
  const { first } = region;
  sum.add('repeatedNear', around.repeated.has(c.key));
  sum.add('aboveDense', i < region.dense ? Math.log2(region.dense - i) : 0);
  sum.add('trailEnd', around.trailEnds.has(c.key));
  sum.add('trail', c.kind === 'line' && around.trails.has(i));
  if (i < first) sum.add('above', Math.log2(first - i));
  else {
    sum.add('below', true);
    sum.add('belowBy', Math.log2(1 + i - first));
  }
  sum.add('proseAbove', Math.log2(1 + around.proseBefore[i - region.from]!));
  sum.add('proseBelow', Math.log2(1 + Math.min(around.proseAfter[i - region.from]!, FAR)));
  sum.add('glued', c.line.glued);
  sum.add('shortAbove', Math.log2(1 + around.shortAbove[i - region.from]!));
  sum.add('keepScore', around.context.decision.verdicts[i]?.score ?? 0);
}

/** Labels that say nothing against a headline. */
const NO_OBJECTION = new Set<LabelKind>(['date', 'byline', 'agency-credit', 'repeated-line']);

function addCompany(sum: Sum, c: Candidate, around: Surroundings): void {
  const i = c.line.index;
  const { small } = around.region;
  const labels = around.context.labels[i] ?? [];
  sum.add('smallBelow', small.has(i + 1) || small.has(i + 2) || small.has(i + 3));
  sum.add('smallAbove', small.has(i - 1) || small.has(i - 2));
  sum.add(
    'maybeNoise',
    labels.some((l) => !NO_OBJECTION.has(l.kind)),
  );
  sum.add(
    'isByline',
    labels.some((l) => l.kind === 'byline'),
  );
  sum.add('inRun', inRun(i, around));
  sum.add('longerBelow', longerBelow(c, around));
  sum.add('wrapped', isWrapped(i, around));
  sum.add('underSubject', subjectsOf(i - 1, around.region, c.key));
  if (around.region.facts.words(i + 1) > c.words)
    sum.add('overSubject', subjectsOf(i + 1, around.region, c.key));
}

/** How many of the body's main words a line uses that may be a headline or a deck, and is not the same line again. */
function subjectsOf(i: number, { facts, small, subjectStems }: Region, key: string): number {
  const words = facts.words(i);
  if (words < DECK_FROM || words > DECK_TO || small.has(i) || facts.key(i).includes(key)) return 0;
  return Math.min(3, sharedTerms(facts.stems(i), subjectStems));
}

const DECK_FROM = 3;
const DECK_TO = 40;

/** Both neighbours look like headlines too: a list of teasers or of links. */
function inRun(i: number, { region }: Surroundings): boolean {
  const alike = (n: number) => {
    const words = region.facts.words(n);
    return words >= 4 && words <= 20 && n < region.first && !region.small.has(n);
  };
  return alike(i - 1) && alike(i + 1);
}

const DECK_WORDS = 10;
/** Shorter lines are not broken by a margin. */
const WRAPPED_LENGTH = 50;

function longerBelow(c: Candidate, { region }: Surroundings): boolean {
  const next = [1, 2, 3].map((n) => c.line.index + n).find((n) => !region.small.has(n));
  if (next === undefined) return false;
  const words = region.facts.words(next);
  return words >= DECK_WORDS && words > c.words;
}

/** Example: `The bridge will close on Monday for eighteen months of repairs, the` and then `council said.` */
function isWrapped(i: number, { region }: Surroundings): boolean {
  return runsOn(region, i) || runsOn(region, i - 1);
}

/** The line's sentence goes on in the next line, with a small letter. */
function runsOn({ facts }: Region, i: number): boolean {
  const text = facts.text(i);
  const next = facts.lines[i + 1];
  if (text.length < WRAPPED_LENGTH || !next || next.glued || next.blankBefore > 0) return false;
  return !endsSentence(text) && /^\p{Ll}/u.test(next.text);
}
