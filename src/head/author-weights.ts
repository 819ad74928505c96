/** What speaks for a line naming the article's authors; a candidate's score is the weighted sum. */
export const authorWeights = {
  /** A by-word, a label of several words or with a name behind it, a role behind the name. */
  by: 3,
  label: 3,
  role: 2.5,
  /** No label at all. */
  bare: -1.5,
  /** More names than one. */
  several: 0,
  /** A label of several words: `written by`. */
  longPhrase: 0,
  /** Not the shape of a person's name. */
  notPerson: -1,
  /** A single word without any label. */
  bareSingle: -1.5,
  /** A role stands behind the name: `Jane Smith, Political Editor`. */
  roleBehind: 1.5,
  /** Lines below the headline: 1 to 3, up to 8, up to 20. */
  justBelowHeadline: 2,
  belowHeadline: 1.2,
  farBelowHeadline: 0.4,
  /** Up to 3 lines above the headline. */
  aboveHeadline: 1,
  /** Further above the headline. */
  wayAboveHeadline: -2,
  /** A date on the line, or on the next or previous one. */
  dated: 1.5,
  dateNear: 1.5,
  /** Within 8 lines above the body's first. */
  aboveBody: 1,
  /** Inside the body, within 10 lines below it, further below. */
  inBody: -0.5,
  belowBody: 0,
  wayBelowBody: -2,
  /** The name stands again on the page, or opens a line about the author. */
  named: 1,
  /** The markup names the author. */
  markup: 3,
  /** The lines above and below are bare names or short labels too, as in a menu. */
  inList: -1.5,
  /** A rule takes the line for noise. */
  noise: -2,
  /** It stands among comments or teasers of other articles. */
  suspectSection: -3,
  /** The name is (part of) the headline or of the site's copyright line. */
  isHeadline: -4,
  isSite: -1,
};

export type AuthorFeature = keyof typeof authorWeights;
export type AuthorFeatures = Partial<Record<AuthorFeature, number>>;

export function authorScore(features: AuthorFeatures): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += authorWeights[name as AuthorFeature] * value;
  return sum;
}
