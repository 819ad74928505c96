/**
 * What speaks for a date being the page's publication, and how much: a candidate's score is the sum of
 * feature times weight. Fitted as a choice among all dates of a page and "none" (softmax with an L2 penalty)
 * on wcxb-dev-articles and trafilatura-dev, all four dumps, and rounded.
 */
export const publishedWeights = {
  /** Lines below the headline: 0 to 3, 4 to 10; above it: 1 to 3, 4 to 10. */
  belowHeadline3: 0.29,
  belowHeadline10: -0.27,
  aboveHeadline3: -0.03,
  aboveHeadline10: 0.14,
  /** Lines before the body's first: 0 to 3, 4 to 10; inside it: 1 to 3, further. */
  beforeBody3: 1.65,
  beforeBody10: 1.4,
  inBodyTop: 0.83,
  inBody: -1.24,
  /** Lines after the body's last: 1 to 5, 6 to 15, further. */
  afterBody5: -0.3,
  afterBody15: -1.31,
  afterBodyFar: -2,
  /** A label says so. */
  published: 0.93,
  modified: -0.21,
  /** Date and label make up over .6 of the line; the line is over 160 characters. */
  mostOfLine: 0.35,
  longLine: -1.25,
  /** Inside a sentence, by the words before and after. */
  prose: -1.44,
  proseAfter: 0.17,
  /** A byline's word stands beside it. */
  byline: 0.87,
  clock: -0.32,
  monthOnly: -4.78,
  shortYear: -1.37,
  /** Other days within ten lines, at most six counted: a list. */
  othersAround: -0.33,
  firstOnPage: 1.32,
  /** The same day stands elsewhere on the page. */
  againOnPage: 0.29,
  latest: 0.08,
  earliest: 0.46,
  only: -0.45,
  /** Another date is labelled as published and is earlier. */
  laterThanPublished: -0.39,
  /** Right beside an earlier date: `March 7, 2017May 11, 2024`. */
  laterOfPair: -2.26,
  /** A rule names the line as noise. */
  noise: -0.51,
} as const;

export type PublishedFeatures = Record<keyof typeof publishedWeights, number>;

/** Score of the page giving no date. */
export const NO_DATE = -0.59;

/** The sum of a candidate's weighted features. */
export function publishedScore(features: PublishedFeatures): number {
  let sum = 0;
  for (const name of Object.keys(publishedWeights) as (keyof PublishedFeatures)[]) {
    sum += features[name] * publishedWeights[name];
  }
  return sum;
}
