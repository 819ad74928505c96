import type { DateCandidate } from './published-candidates.ts';
import type { PublishedFeatures } from './published-weights.ts';

/** Where the article stands on the page, in line numbers; `-1` for what is missing. */
export interface Place {
  readonly headline: number;
  readonly first: number;
  readonly last: number;
  /** A rule names the line as noise of some kind. */
  readonly isNoise: (line: number) => boolean;
}

/** A lower-case word beside the date makes it part of a sentence: `signed in early May 2024 the treaty`. */
const PROSE_BEFORE = /(?:^|[^\p{L}])\p{Ll}{2,} $/u;
const PROSE_AFTER = /^,? \p{Ll}{3,} \p{Ll}/u;
/** Example lines: `By Jane Doe May 14, 2024`, `von Max Muster`. */
const BYLINE = /\b(?:by|von|par|por|di|author)\b/i;
/** Lines of running text are longer. */
const SENTENCE = 100;
/** Distance standing for "no such line". */
const NOWHERE = -999;
/** Characters of the line looked at on either side of a date. */
const BESIDE = 40;
/** Lines on either side within which other dates speak for a list. */
const COMPANY = 10;

const within = (n: number, least: number, most: number) => (n >= least && n <= most ? 1 : 0);
const flag = (is: boolean) => (is ? 1 : 0);
const dayOf = (c: DateCandidate) => c.iso.slice(0, 10);

/** What speaks for and against a candidate, each 0 or 1 or a small count. */
export function publishedFeatures(
  c: DateCandidate,
  all: readonly DateCandidate[],
  place: Place,
): PublishedFeatures {
  return { ...standing(c, place), ...look(c), ...company(c, all), noise: flag(place.isNoise(c.line.index)) };
}

function standing(c: DateCandidate, place: Place) {
  const { index } = c.line;
  const down = place.headline < 0 ? NOWHERE : index - place.headline;
  const fromFirst = place.first < 0 ? NOWHERE : index - place.first;
  const fromLast = place.last < 0 ? NOWHERE : index - place.last;
  return {
    belowHeadline3: within(down, 0, 3),
    belowHeadline10: within(down, 4, 10),
    aboveHeadline3: within(down, -3, -1),
    aboveHeadline10: within(down, -10, -4),
    beforeBody3: within(fromFirst, -3, 0),
    beforeBody10: within(fromFirst, -10, -4),
    inBodyTop: within(fromFirst, 1, 3),
    inBody: flag(fromFirst > 3 && fromLast <= 0),
    afterBody5: within(fromLast, 1, 5),
    afterBody15: within(fromLast, 6, 15),
    afterBodyFar: flag(fromLast > 15),
  };
}

/** The date stands inside a sentence of running text: it dates what is told, not the page. */
export function isTold(c: DateCandidate): boolean {
  const { text } = c.line;
  if (c.label || text.length <= SENTENCE) return false;
  const before = text.slice(Math.max(0, c.mention.start - BESIDE), c.mention.start);
  return PROSE_BEFORE.test(before) && !BYLINE.test(before);
}

function look(c: DateCandidate) {
  const { mention } = c;
  const { text } = c.line;
  const before = text.slice(Math.max(0, mention.start - BESIDE), mention.start);
  const after = text.slice(mention.end, mention.end + BESIDE);
  const byline = BYLINE.test(before) || BYLINE.test(after);
  return {
    published: flag(c.label === 'published'),
    modified: flag(c.label === 'modified'),
    mostOfLine: flag((mention.end - mention.labelStart) / text.length > 0.6),
    longLine: flag(text.length > 160),
    prose: flag(PROSE_BEFORE.test(before) && !c.label && !byline),
    proseAfter: flag(PROSE_AFTER.test(after)),
    byline: flag(byline),
    clock: flag(mention.clock !== null),
    monthOnly: flag(mention.day === null),
    shortYear: flag(mention.shortYear),
  };
}

function company(c: DateCandidate, all: readonly DateCandidate[]) {
  const day = dayOf(c);
  const others = all.filter((o) => dayOf(o) !== day);
  const around = others.filter((o) => Math.abs(o.line.index - c.line.index) <= COMPANY);
  const earlier = others.filter((o) => dayOf(o) < day);
  return {
    othersAround: Math.min(around.length, 6),
    firstOnPage: flag(all[0] === c),
    againOnPage: flag(all.some((o) => o !== c && dayOf(o) === day)),
    latest: flag(earlier.length === others.length),
    earliest: flag(earlier.length === 0),
    only: flag(others.length === 0),
    laterThanPublished: flag(earlier.some((o) => o.label === 'published')),
    laterOfPair: flag(earlier.some((o) => o.line === c.line && gapBetween(o, c) <= 3)),
  };
}

function gapBetween(a: DateCandidate, b: DateCandidate): number {
  return Math.max(a.mention.start - b.mention.end, b.mention.start - a.mention.end);
}
