/**
 * What speaks for a date being the page's publication, and how much: a candidate's score is the sum of
 * feature times weight. Fitted as a choice among all dates of a page and "none" (softmax with an L2 penalty)
 * on wcxb-dev-articles and trafilatura-dev, innertext and gettext dumps, and rounded.
 */
const publishedWeights = {
  /** Lines below the headline: 0 to 3, 4 to 10; above it: 1 to 3, 4 to 10. */
  belowHeadline3: 1.34,
  belowHeadline10: 0.82,
  aboveHeadline3: 0.98,
  aboveHeadline10: 0.16,
  /** Lines before the body's first: 0 to 3, 4 to 10; inside it: 1 to 3, further. */
  beforeBody3: 1.05,
  beforeBody10: 1.02,
  inBodyTop: 0.35,
  inBody: -0.52,
  /** Lines after the body's last: 1 to 5, 6 to 15, further. */
  afterBody5: -0.04,
  afterBody15: -0.51,
  afterBodyFar: -1.63,
  /** A label says so. */
  published: 0.81,
  modified: -0.45,
  /** Date and label make up over .6 of the line; the line is over 160 characters. */
  mostOfLine: 0.41,
  longLine: -0.57,
  /** Inside a sentence, by the words before and after. */
  prose: -0.8,
  proseAfter: -0.38,
  /** A byline's word stands beside it. */
  byline: 0.84,
  clock: -0.37,
  monthOnly: -4.07,
  shortYear: -0.8,
  /** Other days within ten lines, at most six counted: a list. */
  othersAround: -0.25,
  firstOnPage: 1.51,
  /** The same day stands elsewhere on the page. */
  againOnPage: 0.41,
  latest: 0.12,
  earliest: 0.49,
  only: -0.47,
  /** Another date is labelled as published and is earlier. */
  laterThanPublished: -0.51,
  /** Right beside an earlier date: `March 7, 2017May 11, 2024`. */
  laterOfPair: -1.67,
  /** A rule names the line as noise. */
  noise: -0.27,
} as const;

export type PublishedFeatures = Record<keyof typeof publishedWeights, number>;

/** Score of the page giving no date. */
export const NO_DATE = 0.39;

/** The sum of a candidate's weighted features. */
export function publishedScore(features: PublishedFeatures): number {
  let sum = 0;
  for (const name of Object.keys(publishedWeights) as (keyof PublishedFeatures)[]) {
    sum += features[name] * publishedWeights[name];
  }
  return sum;
}
