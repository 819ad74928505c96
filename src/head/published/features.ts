import type { DateCandidate } from './candidates.ts';
import { companyOf } from './company.ts';
import type { Place } from './place.ts';

/** A lower-case word beside the date makes it part of a sentence: `signed in early May 2024 the treaty`. */
const PROSE_BEFORE = /(?:^|[^\p{L}])\p{Ll}{2,} $/u;
const PROSE_AFTER = /^,? \p{Ll}{3,} \p{Ll}/u;
/** What follows begins anew, as behind a date in glued text: `with less water May 14, 2024 Jane Doe`, `… 4 min read`. */
const NEW_PIECE = /^ {0,2}[\p{Lu}\p{N}|•·]/u;
/** Example lines: `By Jane Doe May 14, 2024`, `von Max Muster`; not the deadline of `Order by May 14, 2024`. */
const BYLINE = /\b(?:by|von|par|por|di|author)\b(?! ?$)/i;
/** Lines of running text are longer. */
const SENTENCE = 100;
/** Lines of running text in scripts without spaces, and how a sentence goes on there: `2006年12月3日，参与台北…`. */
const UNSPACED_SENTENCE = 40;
const UNSPACED_GOES_ON = /^[，、][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Distance standing for "no such line". */
const NOWHERE = -999;
/** Characters of the line looked at on either side of a date. */
const BESIDE = 40;
/** A page's own bar with today's date stands in its first lines, well above the headline. */
const BAR = 25;

const within = (n: number, least: number, most: number) => (n >= least && n <= most ? 1 : 0);
const flag = (is: boolean) => (is ? 1 : 0);

/**
 * What speaks for and against each candidate, each 0 or 1 or a small count. In groups as they are worked out:
 * joined into one object a candidate they take as long as all the rest.
 */
export function publishedFeatures(all: readonly DateCandidate[], place: Place) {
  const company = companyOf(all, place);
  return all.map((c, i) => [standing(c, place), look(c, place), around(c, place), ...company[i]!] as const);
}

type Groups = ReturnType<typeof publishedFeatures>[number];
type Name<Group> = Group extends unknown ? keyof Group : never;

/** A number for each feature. */
export type PublishedFeatures = Record<Name<Groups[number]>, number>;
/** A candidate's features, group by group. */
export type FeatureGroups = readonly Readonly<Partial<PublishedFeatures>>[];

function standing(c: DateCandidate, place: Place) {
  const { index } = c.line;
  const down = place.headline < 0 ? NOWHERE : place.below(index);
  const fromFirst = place.first < 0 ? NOWHERE : index - place.first;
  const fromLast = place.last < 0 ? NOWHERE : index - place.last;
  return {
    /** Lines below the headline: 0 to 3, 4 to 10; above it: 1 to 3, 4 to 10. */
    belowHeadline3: within(down, 0, 3),
    belowHeadline10: within(down, 4, 10),
    aboveHeadline3: within(down, -3, -1),
    aboveHeadline10: within(down, -10, -4),
    /** Among the page's first lines and far above the headline, as today's date is. */
    pageBar: flag(index < BAR && down < -3),
    pageBarWeekday: flag(index < BAR && down < -3 && c.mention.weekday),
    /** Lines before the body's first: 0 to 3, 4 to 10; inside it: 1 to 3, further. */
    beforeBody3: within(fromFirst, -3, 0),
    beforeBody10: within(fromFirst, -10, -4),
    inBodyTop: within(fromFirst, 1, 3),
    inBody: flag(fromFirst > 3 && fromLast <= 0),
    /** Far from both of the body's ends, as entries of a list and references are. */
    inBodyDeep: flag(fromFirst > 25 && fromLast < -15),
    farFromHeadline: flag(down !== NOWHERE && Math.abs(down) > 10),
    /** Lines after the body's last: 1 to 5, 6 to 15, further. */
    afterBody5: within(fromLast, 1, 5),
    afterBody15: within(fromLast, 6, 15),
    afterBodyFar: flag(fromLast > 15),
  };
}

/** The date stands inside a sentence of running text: it dates what is told, not the page. */
export function isTold(c: DateCandidate): boolean {
  const { text } = c.line;
  if (c.label) return false;
  if (text.length > UNSPACED_SENTENCE && UNSPACED_GOES_ON.test(text.slice(c.mention.end, c.mention.end + 2)))
    return true;
  if (text.length <= SENTENCE) return false;
  const before = text.slice(Math.max(0, c.mention.start - BESIDE), c.mention.start);
  if (NEW_PIECE.test(text.slice(c.mention.end, c.mention.end + 3))) return false;
  return PROSE_BEFORE.test(before) && !BYLINE.test(before);
}

function look(c: DateCandidate, place: Place) {
  const { mention } = c;
  const { text } = c.line;
  const before = text.slice(Math.max(0, mention.start - BESIDE), mention.start);
  const after = text.slice(mention.end, mention.end + BESIDE);
  const byline = BYLINE.test(before) || BYLINE.test(after);
  const clock = mention.clock !== null;
  const share = (mention.end - mention.labelStart) / text.length;
  return {
    /** A label says so. */
    published: flag(c.label === 'published'),
    modified: flag(c.label === 'modified'),
    /** Date and label make up over .6 of the line; under .2; the line is over 160 characters. */
    mostOfLine: flag(share > 0.6),
    littleOfLine: flag(share < 0.2),
    /** The same below the body, as in a list of sources. */
    littleOfLineBelow: flag(share < 0.2 && place.last >= 0 && c.line.index > place.last),
    longLine: flag(text.length > 160),
    /** Inside a sentence, by the words before and after. */
    prose: flag(PROSE_BEFORE.test(before) && !c.label && !byline),
    proseAfter: flag(PROSE_AFTER.test(after)),
    /** A byline's word stands beside it. */
    byline: flag(byline),
    clock: flag(clock),
    monthOnly: flag(mention.day === null),
    shortYear: flag(mention.shortYear),
    /** The headline names a later year: `The best kettles of 2026`. */
    beforeHeadlineYear: flag(mention.year !== null && mention.year < place.headlineYear),
    weekday: flag(mention.weekday),
  };
}

function around(c: DateCandidate, place: Place) {
  const { index } = c.line;
  const section = place.section(index);
  return {
    /** A rule names the line as noise; as a caption or a picture's credit. */
    noise: flag(place.isNoise(index)),
    credit: flag(place.isCredit(index)),
    nearByline: flag(place.isByByline(index)),
    /** Under a heading such as `Comments`, or `Related stories`. */
    inComments: flag(section === 'comments'),
    inSection: flag(section === 'others'),
  };
}
