import { rangeIn } from '../page/page.ts';
import { type AuthorCandidate, authorCandidates } from './author-candidates.ts';
import { authorSurroundings, weigh } from './author-features.ts';
import { type AuthorWeighing, authorReason } from './author-weights.ts';
import type { Found, HeadContext } from './found.ts';
import type { Region } from './region.ts';
import { textKey } from './same-text.ts';

/** A score of 0 is even odds that the page names no author at all; a bare name under the headline is just below. */
const MIN_SCORE = -0.9;

interface ScoredAuthors {
  readonly candidate: AuthorCandidate;
  readonly weighing: AuthorWeighing;
  readonly score: number;
}

/** Who wrote the article, as the page writes the names. */
export function findAuthors(
  context: HeadContext,
  region: Region,
  headline: Found<string> | null,
): Found<string[]> | null {
  const scored = scoreAuthors(context, region, headline).filter((s) => s.score >= MIN_SCORE);
  const best = scored.reduce<ScoredAuthors | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best) return null;
  const { candidate, weighing, score } = best;
  const seen = new Set<string>();
  const names = candidate.names.filter((n) => {
    const key = textKey(n.at.name);
    return !seen.has(key) && seen.add(key);
  });
  return {
    value: names.map((n) => n.at.name),
    ranges: names.map((n) => rangeIn(context.page, n.line, n.at.from, n.at.to)),
    rule: `authors-${candidate.kind}`,
    reason: authorReason(candidate.kind, candidate.phrase, weighing),
    confidence: 1 / (1 + Math.exp(MIN_SCORE - score)),
  };
}

/** Every candidate with its features and score. */
function scoreAuthors(context: HeadContext, region: Region, headline: Found<string> | null): ScoredAuthors[] {
  const around = authorSurroundings(context, region, headline);
  return authorCandidates(context, region, headline).map((candidate) => {
    const weighing = weigh(candidate, around);
    return { candidate, weighing, score: weighing.score };
  });
}
