/**
 * What speaks for a line being the headline, and how much. A candidate's score is the sum of each
 * feature's value times its weight; the weights were fitted by logistic regression on the development
 * corpora and rounded.
 */
export const headlineWeights = {
  /** Equals the title line's text or a run of its sides: 0 or 1. */
  titleSame: 0,
  /** Word overlap with the nearest run of the title's sides, when not the same: 0 to 1. */
  titleNear: 0,
  /** Equals a title the markup gives. */
  markupSame: 0,
  /** Word overlap with the nearest title of the markup. */
  markupNear: 0,
  /** Stands again as a line of its own. */
  repeated: 0,
  /** Stands twice or more within the head. */
  repeatedNear: 0,
  /** Another line of the head ends with it after a separator, as breadcrumbs do. */
  trailEnd: 0,
  /** Lines between it and the body's first line, as log2(1 + n). */
  above: 0,
  /** Stands at or below the body's first line. */
  below: 0,
  /** log2(1 + n) for lines below the body's first line. */
  belowBy: 0,
  /** One word. */
  words1: 0,
  words2: 0,
  words3: 0,
  /** 4 to 6 words; 7 to 14 is the standard. */
  words4to6: 0,
  words15to20: 0,
  wordsOver20: 0,
  /** Ends with a full stop, a colon or an ellipsis. */
  endsPeriod: 0,
  endsColon: 0,
  endsEllipsis: 0,
  endsQuestion: 0,
  /** Begins with a small letter. */
  smallStart: 0,
  /** A date or byline stands within the three lines below, above. */
  smallBelow: 0,
  smallAbove: 0,
  /** Share of its words the body uses. */
  subject: 0,
  /** A rule is certain, or thinks it likely, that the line is noise. */
  noise: 0,
  maybeNoise: 0,
  /** Is a date or byline itself. */
  isSmall: 0,
  /** Neighbours above and below are lines of the same kind, as in a list of teasers. */
  inRun: 0,
  /** The longest of the lines in the last 12 above the body. */
  longest: 0,
  /** The last line above the body with four words or more. */
  lastLong: 0,
  /** Lines of running text among the 40 lines above, as log2(1 + n). */
  proseAbove: 0,
  /** Lines down to the next line of running text, as log2(1 + n). */
  proseBelow: 0,
  /** The page's copyright line holds it. */
  isSite: 0,
  /** Came from a cut: out of the title line, or off a longer line. */
  fromTitle: 0,
  fromCut: 0,
  /** The whole title line although it has sides. */
  uncut: 0,
  /** What the cut leaves over reads as a site's name. */
  restIsSite: 0,
  /** Has the shape of a person's name or of a link: `Read more`, `Jane Smith`. */
  glued: 0,
};

export type HeadlineFeature = keyof typeof headlineWeights;
export type HeadlineFeatures = Partial<Record<HeadlineFeature, number>>;

export function headlineScore(features: HeadlineFeatures): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features))
    sum += headlineWeights[name as HeadlineFeature] * value;
  return sum;
}
