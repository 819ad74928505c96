import { rangeIn } from '../../page/page.ts';
import { textKey } from '../../text/same-text.ts';
import type { Found, HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';
import type { AuthorCandidate } from './candidate.ts';
import { authorCandidates } from './candidates.ts';
import { weigh } from './features.ts';
import { markupAuthors } from './markup.ts';
import { ownerNames } from './owner.ts';
import { authorReason } from './reason.ts';
import { authorSurroundings, nameKey } from './surroundings.ts';
import type { AuthorWeighing } from './weights.ts';

/** The least probability, among all lists of names on the page and none, at which one is given. */
export const LEAST = 0.3;

/** Names that the article may be by, and what speaks for and against them. */
export interface WeighedAuthors {
  readonly candidate: AuthorCandidate;
  readonly weighing: AuthorWeighing;
}

/** Who wrote the article, as the page writes the names. */
export function findAuthors(
  context: HeadContext,
  region: Region,
  headline: Found<string> | null,
): Found<string[]> | null {
  const weighed = weighedAuthors(context, region, headline);
  if (!weighed.length) return null;
  const scores = weighed.map((w) => w.weighing.score);
  const keys = weighed.map((w) => nameKey(w.candidate));
  const best = likeliest(scores, keys);
  if (!best) return null;
  const { candidate, weighing } = weighed[best.index]!;
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
    reason: authorReason(candidate.kind, candidate.phrase, weighing),
    confidence: best.share,
  };
}

/** The list that is given: of those that begin with the likeliest name, the one with the best score. */
export function likeliest(
  scores: readonly number[],
  keys: readonly string[],
  least = LEAST,
): { index: number; share: number } | null {
  const shares = sharesOf(scores, keys);
  let best = -1;
  for (let i = 0; i < shares.length; i++) {
    const ahead = best < 0 || shares[i]! > shares[best]!;
    if (ahead || (shares[i] === shares[best] && scores[i]! > scores[best]!)) best = i;
  }
  return best >= 0 && shares[best]! >= least ? { index: best, share: shares[best]! } : null;
}

/** Each list's share of belief, together with the others that begin with the same name; nobody has a score of 0. */
function sharesOf(scores: readonly number[], keys: readonly string[]): number[] {
  const top = Math.max(0, ...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const sum = odds.reduce((a, b) => a + b, Math.exp(-top));
  const byKey = new Map<string, number>();
  keys.forEach((key, i) => void byKey.set(key, (byKey.get(key) ?? 0) + odds[i]!));
  return keys.map((key) => byKey.get(key)! / sum);
}

/** Every list of names with what speaks for and against it. */
export function weighedAuthors(
  context: HeadContext,
  region: Region,
  headline: Found<string> | null,
): WeighedAuthors[] {
  const candidates = [
    ...authorCandidates(context, region, headline),
    ...ownerNames(region),
    ...markupAuthors(context),
  ];
  const around = authorSurroundings(context, region, headline, candidates);
  return candidates.map((candidate) => ({
    candidate,
    weighing: weigh(candidate, around),
  }));
}
