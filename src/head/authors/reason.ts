import type { AuthorCandidate } from './candidate.ts';
import type { AuthorFeature, AuthorWeighing } from './weights.ts';

const GIVEN = 'it begins with a common given name';

/** What the features that speak for a name mean to a reader. */
const signs: Partial<Record<AuthorFeature, string>> = {
  given: GIVEN,
  givenBare: GIVEN,
  givenOwner: GIVEN,
  givenSingle: 'a common given name',
  familyName: 'it begins with a common family name',
  roleBehind: 'a role stands behind the name',
  sameLine: 'on the headline’s line',
  nextToHeadline: 'right below the headline',
  justBelowHeadline: 'just below the headline',
  belowHeadline: 'below the headline',
  dated: 'a date stands on the line',
  datedBare: 'a date stands on the line',
  dateBelow: 'a date stands on the next line',
  dateAbove: 'a date stands on the line above',
  dateNear: 'a date stands near it',
  aboveBody: 'just above the body',
  named: 'another line begins with the name',
  bioBelow: 'a line about the person follows',
  roleBelow: 'a role follows on the next line',
  readTimeNear: 'a reading time stands near it',
  shareNear: 'links to share stand on the next line',
  markup: 'the markup names the author',
  isSite: 'the copyright line has the name',
  isSiteBare: 'the copyright line has the name',
};
const MAX_SIGNS = 3;

/** What led to names that no phrase opens. */
const origins: Partial<Record<AuthorCandidate['kind'], string>> = {
  role: 'a name with its role',
  bio: 'whom a line about a person names',
  owner: 'whose site it is',
  markup: 'only the markup names the author',
};

/** Why names were chosen, in words: `behind “by”; right below the headline`. */
export function authorReason(
  kind: AuthorCandidate['kind'],
  phrase: string,
  weighing: AuthorWeighing,
): string {
  const found = new Set(weighing.strongest(MAX_SIGNS + 2).flatMap((feature) => signs[feature] ?? []));
  const bare = origins[kind] ?? 'a name by itself';
  const origin = phrase ? `behind “${phrase}”` : bare;
  return [origin, ...[...found].slice(0, MAX_SIGNS)].join('; ');
}
