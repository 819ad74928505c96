import { agencies } from '../../bylines/agencies.ts';
import { isGivenName } from '../../bylines/known-names.ts';
import { wordsAt } from '../../bylines/words.ts';
import type { AuthorCandidate } from './candidate.ts';

/** Names that are never authors: agencies and labels, `AFP`, `dpa/sid`, `Written By`. */
export function isNoAuthor({ names }: AuthorCandidate): boolean {
  return names.every(({ at: { name } }) => isAgency(name) || isLabel(name));
}

/** `AFP`, `dpa`, `apa/AP`, `The Associated Press`; `Petra` and `Ani` are persons unless written like agencies. */
function isAgency(name: string): boolean {
  const parts = name.split('/');
  return parts.every((part) => agencies.has(part.toLowerCase()) && (isOneCase(part) || !isGivenName(part)));
}

/** All capitals or all small letters: `AFP`, `dpa`. */
function isOneCase(text: string): boolean {
  return text === text.toUpperCase() || text === text.toLowerCase();
}

/** Only the label of a byline, without a name: `Written By`. */
function isLabel(name: string): boolean {
  const lower = name.toLowerCase();
  return wordsAt(lower, 0).some((word) => word.phrase === lower && word.phrase.includes(' '));
}
