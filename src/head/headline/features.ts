import { noValues, type Values } from '../../chooser/features.ts';
import type { LabelKind } from '../../rules/rule.ts';
import { classOf, PUNCTUATION, SMALL } from '../../text/characters.ts';
import { endsSentence } from '../../text/measure.ts';
import { codeOverlap, sharedCodes } from '../../text/word-codes.ts';
import type { Region } from '../region/region.ts';
import type { Candidate } from './candidate.ts';
import { headlineFeatures } from './feature-table.ts';
import type { Surroundings } from './surroundings.ts';
import { type TitlePart, titleParts } from './title-line.ts';

const { at } = headlineFeatures;
/** Distances in lines are counted up to here. */
const FAR = 60;

/** The first pass's features of a candidate, written into `signs`, which must be all 0. */
export function signsOf(
  c: Candidate,
  around: Surroundings,
  signs: Values = noValues(headlineFeatures),
): Values {
  addShape(signs, c);
  addTitles(signs, c, around);
  addSubject(signs, c, around);
  if (c.kind === 'title' || c.kind === 'markup') return signs;
  if (c.line.index >= around.region.from) addPlace(signs, c, around);
  addCompany(signs, c, around);
  return signs;
}

function addShape(signs: Values, { words, text }: Candidate): void {
  signs[at.words1] = Number(words <= 1);
  signs[at.words2] = Number(words === 2);
  signs[at.words3] = Number(words === 3);
  signs[at.words15to20] = Number(words >= 15 && words <= 20);
  signs[at.wordsOver20] = Number(words > 20);
  signs[at.smallStart] = Number((classOf(text.charCodeAt(0)) & SMALL) !== 0);
  if (!(classOf(text.charCodeAt(text.length - 1)) & PUNCTUATION)) return;
  const end = text.slice(-4);
  signs[at.endsPeriod] = Number(/[^.][.。।]["”’»)]?$/u.test(end));
  signs[at.endsColon] = Number(/[:：]$/u.test(end));
  signs[at.endsEllipsis] = Number(/(?:\.\.|…)$/u.test(end));
}

function addTitles(signs: Values, c: Candidate, around: Surroundings): void {
  const { titles, region } = around;
  const same = (parts: readonly TitlePart[]) => parts.some((p) => p.key === c.key);
  const isTitleLine = c.kind === 'title' || (c.kind === 'line' && c.line === titles.line);
  const titleSame = !isTitleLine && same(titles.firstLine);
  // The share of the title that is equal: 1 for all of it, little for the name of a section or the site.
  if (titleSame) signs[at.titleSame] = Math.min(1, c.words / Math.max(1, around.titleWords));
  else if (!isTitleLine) {
    signs[at.titleStart] = Number(startsWithTitle(c, around));
    for (const codes of around.titleCodes)
      signs[at.titleNear] = Math.max(signs[at.titleNear]!, codeOverlap(c.codes.words, codes.words));
  }
  const markupSame = same(titles.markup);
  signs[at.belowTitled] = Number(c.line.index >= region.first && (titleSame || markupSame));
  signs[at.markupSame] = Number(markupSame);
  signs[at.markupFirst] = Number(c.key === around.markupFirst);
  signs[at.fromMarkup] = Number(c.kind === 'markup');
  signs[at.fromTitle] = Number(c.kind === 'title');
  if (c.kind === 'cut' || c.left === 'joint' || c.right === 'joint') addSeams(signs, c);
  const isWhole = (isTitleLine || c.kind === 'markup') && !c.rest.length;
  const parts = isWhole && c.kind === 'markup' ? titleParts(c.text) : titles.firstLine;
  signs[at.uncut] = Number(isWhole && parts.length > 1);
  signs[at.isSite] = Number(c.words <= 5 && region.copyright.includes(c.key));
  signs[at.restIsSite] = Number(c.rest.length > 0 && c.rest.every(around.isSite));
}

const LEFT = {
  edge: at.leftEdge,
  joint: at.leftJoint,
  gap: at.leftGap,
  separator: at.leftSeparator,
  small: at.leftSmall,
} as const;
const RIGHT = {
  edge: at.rightEdge,
  joint: at.rightJoint,
  gap: at.rightGap,
  separator: at.rightSeparator,
  small: at.rightSmall,
} as const;

function addSeams(signs: Values, { left, right }: Candidate): void {
  signs[LEFT[left]] = 1;
  signs[RIGHT[right]] = 1;
}

/** Of the body's main words that a line uses, no more are counted. */
const MAX_SUBJECTS = 3;
/** The end of a shortened title; `…` is folded to dots. */
const CUT_SHORT = /\.{2,3}$/;

/** The line begins with a part of the title: `Mobile design: the guide` for `Mobile design | Site`, `Mobile design…`. */
function startsWithTitle({ key }: Candidate, { titles }: Surroundings): boolean {
  return titles.firstLine.some((p) => {
    const start = p.key.endsWith('..') ? p.key.replace(CUT_SHORT, '').trimEnd() : p.key;
    return key.length > start.length && start.includes(' ') && key.startsWith(start);
  });
}

function addSubject(signs: Values, c: Candidate, { region, firstOnSubject }: Surroundings): void {
  const { stems } = c.codes;
  if (stems.length) signs[at.subject] = region.bodyStems.shared(stems) / stems.length;
  signs[at.onSubject] = Math.min(MAX_SUBJECTS, sharedCodes(stems, region.subjectStems));
  signs[at.firstOnSubject] = Number(c.line.index === firstOnSubject);
}

function addPlace(signs: Values, c: Candidate, around: Surroundings): void {
  const i = c.line.index;
  const { region } = around;
  const { first } = region;
  signs[at.repeatedNear] = Number(around.repeated.has(c.key));
  signs[at.aboveDense] = i < region.dense ? Math.log2(region.dense - i) : 0;
  signs[at.trailEnd] = Number(around.trailEnds.has(c.key));
  signs[at.trail] = Number(c.kind === 'line' && around.trails.has(i));
  if (i < first) signs[at.above] = Math.log2(first - i);
  else {
    signs[at.below] = 1;
    signs[at.belowBy] = Math.log2(1 + i - first);
  }
  signs[at.proseAbove] = Math.log2(1 + around.proseBefore[i - region.from]!);
  signs[at.proseBelow] = Math.log2(1 + Math.min(around.proseAfter[i - region.from]!, FAR));
  signs[at.glued] = Number(c.line.glued);
  signs[at.inner] = c.inner;
  signs[at.shortAbove] = Math.log2(1 + around.shortAbove[i - region.from]!);
  signs[at.keepScore] = around.context.decision.verdicts[i]?.score ?? 0;
}

/** Kinds of labels that a headline may have. */
const NO_OBJECTION = new Set<LabelKind>(['date', 'byline', 'agency-credit', 'repeated-line']);

function addCompany(signs: Values, c: Candidate, around: Surroundings): void {
  const i = c.line.index;
  const { last } = c;
  const { small, facts } = around.region;
  const labels = around.context.labels[i] ?? [];
  signs[at.smallBelow] = Number(small.has(last + 1) || small.has(last + 2) || small.has(last + 3));
  signs[at.smallAbove] = Number(small.has(i - 1) || small.has(i - 2));
  signs[at.maybeNoise] = Number(labels.some((l) => !NO_OBJECTION.has(l.kind)));
  signs[at.isByline] = Number(labels.some((l) => l.kind === 'byline'));
  signs[at.inRun] = Number(inRun(i, around));
  signs[at.longerBelow] = Number(longerBelow(c, around));
  signs[at.wrapped] = Number(isWrapped(i, around));
  signs[at.underSubject] = subjectsOf(i - 1, around.region, c.key);
  if (facts.words(last + 1) > c.words) signs[at.overSubject] = subjectsOf(last + 1, around.region, c.key);
}

/** How many of the body's main words a line uses, if it may be a headline or a deck and does not contain `key`. */
function subjectsOf(i: number, { facts, small, subjectStems }: Region, key: string): number {
  const words = facts.words(i);
  if (words < MIN_DECK_WORDS || words > MAX_DECK_WORDS || small.has(i)) return 0;
  const shared = sharedCodes(facts.codes(i).stems, subjectStems);
  return shared > 0 && !facts.key(i).includes(key) ? Math.min(MAX_SUBJECTS, shared) : 0;
}

const MIN_DECK_WORDS = 3;
const MAX_DECK_WORDS = 40;

/** Both neighbours have the length of headlines too: a list of teasers or of links. */
function inRun(i: number, { region }: Surroundings): boolean {
  const alike = (n: number) => {
    const words = region.facts.words(n);
    return words >= MIN_TEASER_WORDS && words <= MAX_TEASER_WORDS && n < region.first && !region.small.has(n);
  };
  return alike(i - 1) && alike(i + 1);
}

const MIN_TEASER_WORDS = 4;
const MAX_TEASER_WORDS = 20;

/** Words of a longer line below that may be a deck or the lede. */
const MIN_LONGER_WORDS = 10;
/** Shorter lines are not hard-wrapped. */
const MIN_WRAPPED_LENGTH = 50;

function longerBelow(c: Candidate, { region }: Surroundings): boolean {
  let next = c.last + 1;
  while (region.small.has(next)) next++;
  if (next > c.last + 3) return false;
  const words = region.facts.words(next);
  return words >= MIN_LONGER_WORDS && words > c.words;
}

/** Example: `The bridge will close on Monday for eighteen months of repairs, the` and then `council said.` */
function isWrapped(i: number, { region }: Surroundings): boolean {
  return runsOn(region, i) || runsOn(region, i - 1);
}

/** The line's sentence continues in the next line, with a small letter. */
function runsOn({ facts }: Region, i: number): boolean {
  const text = facts.text(i);
  const next = facts.lines[i + 1];
  if (text.length < MIN_WRAPPED_LENGTH || !next || next.glued || next.blankBefore > 0) return false;
  return (classOf(next.text.charCodeAt(0) || 0) & SMALL) !== 0 && !endsSentence(text);
}
