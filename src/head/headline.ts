import { rangeIn } from '../page/page.ts';
import type { Found, HeadContext } from './found.ts';
import { candidatesOf, titlesOf } from './headline-candidates.ts';
import { headlineAboveDeck, type Scored } from './headline-deck.ts';
import { weigh } from './headline-features.ts';
import { surroundingsOf } from './headline-surroundings.ts';
import { headlineReason } from './headline-weights.ts';
import type { Region } from './region.ts';

/** Below this share of belief the page is taken not to show its headline. */
const MIN_CONFIDENCE = 0.1;

/** The article's headline, as the page writes it. */
export function findHeadline(context: HeadContext, region: Region): Found<string> | null {
  const scored = scoreCandidates(context, region);
  const top = scored.reduce<Scored | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!top) return null;
  const best = headlineAboveDeck(top, scored) ?? top;
  const confidence = confidenceOf(best, scored);
  if (confidence < MIN_CONFIDENCE) return null;
  const { line, from, endLine, to, text } = best.candidate;
  const rest = {
    rule: `headline-${best.candidate.kind}`,
    reason: headlineReason(best.candidate.kind, best.weighing),
    confidence,
  };
  if (best.candidate.kind === 'markup') return { value: text, ranges: [], ...rest };
  const start = rangeIn(context.page, line, from, line.text.length)[0];
  return {
    value: text,
    ranges: [[start, rangeIn(context.page, endLine, endLine === line ? from : 0, to)[1]]],
    ...rest,
  };
}

/** Every candidate with its features and score. */
function scoreCandidates(context: HeadContext, region: Region): Scored[] {
  const titles = titlesOf(context);
  const around = surroundingsOf(context, region, titles);
  return candidatesOf(context, region, titles).map((candidate) => {
    const weighing = weigh(candidate, around);
    return { candidate, weighing, score: weighing.score };
  });
}

/** Softmax over distinct texts: two lines that say the same do not compete. */
function confidenceOf(best: Scored, scored: readonly Scored[]): number {
  const byKey = new Map<string, number>();
  for (const s of scored)
    byKey.set(s.candidate.key, Math.max(byKey.get(s.candidate.key) ?? -Infinity, s.score));
  let sum = 0;
  for (const score of byKey.values()) sum += Math.exp(score - best.score);
  return 1 / sum;
}
