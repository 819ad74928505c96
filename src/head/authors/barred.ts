import { agencies } from '../../bylines/agencies.ts';
import { isGivenName } from '../../bylines/known-names.ts';
import { wordsAt } from '../../bylines/words.ts';
import type { AuthorCandidate } from './candidate.ts';

/** What wrote nothing, however it stands on the page: `AFP`, `dpa/sid`, `Written By`. */
export function isNoAuthor({ names }: AuthorCandidate): boolean {
  return names.every(({ at: { name } }) => isAgency(name) || isLabel(name));
}

/** `AFP`, `dpa`, `apa/AP`, `The Associated Press`; `Petra` and `Ani` are persons until written like agencies. */
function isAgency(name: string): boolean {
  const parts = name.split('/');
  return parts.every((part) => agencies.has(part.toLowerCase()) && (isSign(part) || !isGivenName(part)));
}

/** In one case throughout: `AFP`, `dpa`. */
function isSign(text: string): boolean {
  return text === text.toUpperCase() || text === text.toLowerCase();
}

/** A label of a byline and nothing more, whose name stands elsewhere: `Written By`. */
function isLabel(name: string): boolean {
  const lower = name.toLowerCase();
  return wordsAt(lower, 0).some((word) => word.phrase === lower && word.phrase.includes(' '));
}
