import type { AuthorCandidate } from './candidate.ts';

/** How names without a phrase were found. */
const origins: Partial<Record<AuthorCandidate['kind'], string>> = {
  role: 'a name with its role',
  bio: 'whom a line about a person names',
  owner: 'whose site it is',
  markup: 'only the markup names the author',
};

/** Why names were chosen, in words: `behind “by”; right below the headline`. */
export function authorReason(
  { kind, phrase }: Pick<AuthorCandidate, 'kind' | 'phrase'>,
  reasons: readonly string[],
): string {
  return [phrase ? `behind “${phrase}”` : (origins[kind] ?? 'a name by itself'), ...reasons].join('; ');
}
