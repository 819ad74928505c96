import { Chooser } from '../../chooser/chooser.ts';
import type { Values } from '../../chooser/features.ts';
import { likeliest } from '../../chooser/likeliest.ts';
import { storedWeights } from '../../model/index.ts';
import { rangeIn } from '../../page/page.ts';
import { textKey } from '../../text/same-text.ts';
import type { Found, HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';
import { isInHeadline, isOnBarredLine, isOnStandingLine } from './barred-lines.ts';
import type { AuthorCandidate } from './candidate.ts';
import { authorCandidates } from './candidates.ts';
import { authorFeatures } from './feature-table.ts';
import { valuesOfAuthors } from './features.ts';
import { markupAuthors } from './markup.ts';
import { ownerNames } from './owner.ts';
import { authorReason } from './reason.ts';
import { preferStatedAuthors } from './stated.ts';
import { authorSurroundings, nameKey } from './surroundings.ts';
import { teaserAuthors } from './teasers.ts';

/** A list of names is given from this probability on, among all lists on the page and "none". */
export const MIN_SHARE = 0.3;
/** The maximum number of reasons, and of the strongest features from which they are taken: some have the same words. */
const MAX_REASONS = 3;
const MAX_STRONGEST = 5;

/** Names that may be the authors, with their features. */
export interface WeighedAuthors {
  readonly candidate: AuthorCandidate;
  readonly values: Values;
  /** They are the authors of another article. */
  readonly isOthers: boolean;
}

const shipped = new Chooser(authorFeatures, storedWeights('authors'));

/** The article's authors, as the page writes their names. */
export function findAuthors(
  context: HeadContext,
  region: Region,
  headline: Found<string> | null,
): Found<string[]> | null {
  return preferStatedAuthors(chooseAuthors(context, region, headline), context);
}

/** The likeliest of the lists of names on the page. */
function chooseAuthors(
  context: HeadContext,
  region: Region,
  headline: Found<string> | null,
): Found<string[]> | null {
  const weighed = weighedAuthors(context, region, headline);
  const scores = weighed.map(({ values }) => shipped.score(values));
  const keys = weighed.map(({ candidate }) => nameKey(candidate));
  const best = likeliest(scores, keys, shipped.none);
  if (!best || best.share < MIN_SHARE) return null;
  const isOwn = keys.some((key, i) => !weighed[i]!.isOthers && key === keys[best.index]);
  if (!isOwn) return null;
  const { candidate, values } = weighed[best.index]!;
  const seen = new Set<string>();
  const names = candidate.names.filter((n) => {
    const key = textKey(n.at.name);
    return !seen.has(key) && seen.add(key);
  });
  return {
    value: names.map((n) => n.at.name),
    ranges: names
      .filter((n) => n.at.to > n.at.from)
      .map((n) => rangeIn(context.page, n.line, n.at.from, n.at.to)),
    rule: `authors-${candidate.kind}`,
    reason: authorReason(candidate, shipped.reasons(values, MAX_REASONS, MAX_STRONGEST)),
    confidence: best.share,
  };
}

/** Every list of names on the page, with its features. */
export function weighedAuthors(
  context: HeadContext,
  region: Region,
  headline: Found<string> | null,
): WeighedAuthors[] {
  const all = [
    ...authorCandidates(context, region, headline),
    ...ownerNames(region),
    ...markupAuthors(context),
  ].filter(
    (c) =>
      !isOnBarredLine(context, c) && !isInHeadline(c, headline) && !isOnStandingLine(context, c, headline),
  );
  const around = authorSurroundings(context, region, headline, all);
  const { others, hasOwn } = teaserAuthors(all, context, headline);
  return all
    .filter((c) => !hasOwn || !others.has(c))
    .map((candidate) => ({
      ...{ candidate, values: valuesOfAuthors(candidate, around) },
      isOthers: others.has(candidate),
    }));
}
