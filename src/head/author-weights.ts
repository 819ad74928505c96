import { Weighing } from './weighing.ts';

/**
 * What speaks for a line naming the article's authors; a candidate's score is the weighted sum, 0 the even odds
 * that the page names none. Fitted by logistic regression on a sample of the development corpora, then set by hand
 * where these show too few cases. A plain fit, cross-validated by site, names the gold's first author on .66 to .67
 * of the English dumps that hold the name as written (.55 glued), .72 of the HTML pages.
 */
const authorWeights = {
  /** A by-word, a label of several words or with a name behind it, a role behind the name. */
  by: 0.8,
  label: 1.4,
  role: 0.5,
  /** No label at all. */
  bare: -2.6,
  /** More names than one. */
  several: -0.5,
  /** A label of several words: `written by`. */
  longPhrase: 1.6,
  /** Not the shape of a person's name. */
  notPerson: -1,
  /** A single word without any label. */
  bareSingle: -1.9,
  /** Without a label, in a script without capitals, where any words look like a name; set by hand. */
  bareUncased: -1.5,
  /** A role stands behind the name: `Jane Smith, Political Editor`. */
  roleBehind: 0.8,
  /** Lines below the headline: 1 to 3, up to 8, up to 20. */
  justBelowHeadline: 1.7,
  belowHeadline: 0.7,
  farBelowHeadline: -1.1,
  /** Up to 3 lines above the headline. */
  aboveHeadline: -0.5,
  /** Further above the headline. */
  wayAboveHeadline: -2.8,
  /** A date on the line, or on the next or previous one. */
  dated: 1.5,
  dateNear: 1.2,
  /** Within 8 lines above the body's first. */
  aboveBody: 0.7,
  /** Inside the body, within 10 lines below it, further below. */
  inBody: -0.6,
  belowBody: -0.9,
  wayBelowBody: -2.2,
  /** The name stands again on the page, or opens a line about the author. */
  named: 0.4,
  /** The next line goes on about the name: `Jane Smith writes …`, `Jane is a …`. */
  bioBelow: 1.5,
  /** The next line is a role: `Contributing writer`. */
  roleBelow: 1,
  /** Share of the name's words that the page also writes small, as plain words. */
  commonWords: -2.5,
  /** The markup names the author. */
  markup: 3,
  /** The lines above and below are bare names or short labels too, as in a menu. */
  inList: -1.5,
  /** A rule takes the line for noise. */
  noise: -1.3,
  /** It stands among comments or teasers of other articles. */
  suspectSection: -1.5,
  /** The name is (part of) the headline or of the site's copyright line. */
  isHeadline: -1.2,
  isSite: 1,
};

type AuthorFeature = keyof typeof authorWeights;
export type AuthorWeighing = Weighing<AuthorFeature>;

export function weighAuthors(): AuthorWeighing {
  return new Weighing(authorWeights);
}

/** What the features that speak for a name mean to a reader. */
const signs: Partial<Record<AuthorFeature, string>> = {
  roleBehind: 'a role stands behind the name',
  justBelowHeadline: 'right below the headline',
  belowHeadline: 'below the headline',
  dated: 'a date stands on the line',
  dateNear: 'a date stands next to it',
  aboveBody: 'just above the body',
  named: 'another line begins with the name',
  bioBelow: 'a line about the person follows',
  roleBelow: 'a role follows on the next line',
  markup: 'the markup names the author',
  isSite: 'the copyright line has the name',
};
const MAX_SIGNS = 3;

/** Why names were chosen, in words: `behind “by”; right below the headline`. */
export function authorReason(
  kind: 'by' | 'label' | 'role' | 'bare',
  phrase: string,
  weighing: AuthorWeighing,
): string {
  const found = weighing.strongest(MAX_SIGNS + 2).flatMap((feature) => signs[feature] ?? []);
  const bare = kind === 'role' ? 'a name with its role' : 'a name by itself';
  const origin = phrase ? `behind “${phrase}”` : bare;
  return [origin, ...found.slice(0, MAX_SIGNS)].join('; ');
}
