import { Weighing } from './weighing.ts';

/**
 * What speaks for a line being the headline, and how much. A candidate's score is the sum of each
 * feature's value times its weight; the weights were fitted by logistic regression on the development
 * corpora and rounded.
 */
export const headlineWeights = {
  /** Equals the title line's text or a run of its sides: the share of the title's words, 0 to 1. */
  titleSame: 3.4,
  /** Begins with a side of the title and goes on. */
  titleStart: 0.5,
  /** Word overlap with the nearest run of the title's sides, when not the same: 0 to 1. */
  titleNear: 1.4,
  /** Equals a title the markup gives. */
  markupSame: 1.9,
  /** Equals the first heading the markup gives. */
  markupFirst: 1.6,
  /** Stands in the markup only. */
  fromMarkup: -0.8,
  /** Word overlap with the nearest title of the markup. */
  markupNear: -0.1,
  /** Stands again as a line of its own. */
  repeated: 0.3,
  /** Stands twice or more within the head. */
  repeatedNear: 1,
  /** Another line of the head ends with it after a separator, as breadcrumbs do. */
  trailEnd: 1.7,
  /** Lines between it and the body's first line, as log2(1 + n). */
  above: -0.1,
  /** Stands at or below the body's first line. */
  below: -1.9,
  /** log2(1 + n) for lines below the body's first line. */
  belowBy: -1.1,
  /** One word. */
  words1: -2.6,
  words2: -1.9,
  words3: -1.5,
  /** 4 to 6 words; 7 to 14 is the standard. */
  words4to6: 0,
  words15to20: -1.4,
  wordsOver20: -2.9,
  /** Ends with a full stop, a colon or an ellipsis. */
  endsPeriod: -2.5,
  endsColon: -1.6,
  endsEllipsis: -0.9,
  endsQuestion: -0.2,
  /** Begins with a small letter. */
  smallStart: -2.1,
  /** A date or byline stands within the three lines below, above. */
  smallBelow: 2.8,
  smallAbove: 1,
  /** Share of its words the body uses. */
  subject: 2.6,
  /** How many of the body's main words it uses, up to 3. */
  onSubject: 0.8,
  /** The first such line of the region with two of them. */
  firstOnSubject: 0.8,
  /** A rule is certain, or thinks it likely, that the line is noise. */
  noise: -2,
  maybeNoise: -0.4,
  /** Is a date or byline itself. */
  isSmall: -0.6,
  /** Neighbours above and below are lines of the same kind, as in a list of teasers. */
  inRun: -1.3,
  /** The longest of the lines in the last 12 above the body. */
  longest: 0.1,
  /** The last line above the body with four words or more. */
  lastLong: -0.5,
  /** Lines of running text among the 40 lines above, as log2(1 + n). */
  proseAbove: -0.5,
  /** Lines down to the next line of running text, as log2(1 + n). */
  proseBelow: -0.5,
  /** The page's copyright line holds it. */
  isSite: -0.8,
  /** Came from a cut: out of the title line, or off a longer line. */
  fromTitle: -1.1,
  fromCut: -0.4,
  /** The whole title line although it has sides. */
  uncut: -1,
  /** What the cut leaves over reads as a site's name. */
  restIsSite: 1.4,
  /** The body model keeps it, above the lede, as it keeps headings. */
  kept: 0,
  /** A piece of a glued line. */
  glued: -0.7,
};

export type HeadlineFeature = keyof typeof headlineWeights;
export type HeadlineWeighing = Weighing<HeadlineFeature>;

export function weighHeadline(): HeadlineWeighing {
  return new Weighing(headlineWeights);
}
