import { type Forest, loadForest, scoreLines } from '../decide/forest.ts';
import type { Found, HeadContext } from './found.ts';
import { candidatesOf, titlesOf } from './headline-candidates.ts';
import { weigh } from './headline-features.ts';
import { rankingTable, type Scored } from './headline-ranking.ts';
import { type HeadlineFeature, headlineReason } from './headline-signs.ts';
import { type Surroundings, surroundingsOf } from './headline-surroundings.ts';
import { sum, trees } from './headline-weights.ts';
import type { Region } from './region.ts';
import { Weighing } from './weighing.ts';

/** Below this share of belief the page is taken not to show its headline. */
const MIN_CONFIDENCE = 0.1;
const MAX_SIGNS = 3;

/** What the two passes weigh with. */
export interface HeadlineModel {
  readonly sum: Readonly<Record<HeadlineFeature, number>>;
  readonly forest: Forest;
}

const shipped: HeadlineModel = { sum, forest: loadForest(trees) };

/** The article's headline, as the page writes it. Evaluation passes a model that has not seen the page. */
export function findHeadline(
  context: HeadContext,
  region: Region,
  model: HeadlineModel = shipped,
): Found<string> | null {
  const { finalists, around } = finalistsOf(context, region, model.sum);
  if (!finalists.length) return null;
  const scores = rank(finalists, around, model.forest);
  const top = scores.reduce((best, score, i) => (score > scores[best]! ? i : best), 0);
  const { candidate, weighing } = finalists[top]!;
  const confidence = confidenceOf(top, scores);
  if (confidence < MIN_CONFIDENCE) return null;
  const range = candidate.range();
  return {
    value: candidate.text,
    ranges: range ? [range] : [],
    rule: `headline-${candidate.kind}`,
    reason: headlineReason(candidate.kind, weighing.strongest(MAX_SIGNS)),
    confidence,
  };
}

/** Candidates that go into the second pass. */
const FINALISTS = 16;
/** A candidate whose sum is this much smaller than the best one's has lost. */
const FAR_BEHIND = 7;

/** The candidates that a weighted sum puts first, best first. */
export function finalistsOf(
  context: HeadContext,
  region: Region,
  weights: HeadlineModel['sum'],
): { finalists: Scored[]; around: Surroundings } {
  const { scored, around } = weighedCandidates(context, region, weights);
  scored.sort((a, b) => b.score - a.score);
  const finalists = new Map<string, Scored>();
  for (const s of scored) {
    if (s.score < scored[0]!.score - FAR_BEHIND) break;
    const same = finalists.get(s.candidate.key);
    if (same) finalists.set(s.candidate.key, { ...same, again: same.again + 1 });
    else if (finalists.size < FINALISTS) finalists.set(s.candidate.key, s);
  }
  return { finalists: [...finalists.values()], around };
}

/** Every candidate, weighed by the first pass, in the page's order. */
export function weighedCandidates(
  context: HeadContext,
  region: Region,
  weights: HeadlineModel['sum'],
): { scored: Scored[]; around: Surroundings } {
  const titles = titlesOf(context);
  const candidates = candidatesOf(context, region, titles);
  const around = surroundingsOf(context, region, titles, candidates);
  const scored = candidates.map((candidate): Scored => {
    const weighing = new Weighing(weights);
    weigh(candidate, around, weighing);
    return { candidate, weighing, score: weighing.score, again: 0 };
  });
  return { scored, around };
}

/** Log-odds of the finalists: the share of belief that the first pass gives each, moved by the trees. */
function rank(finalists: readonly Scored[], around: Surroundings, forest: Forest): Float64Array {
  const moved = scoreLines(forest, rankingTable(finalists, around).columns, finalists.length);
  const all = finalists.reduce((sum, s) => sum + Math.exp(s.score - finalists[0]!.score), 0);
  return moved.map((by, i) => by + finalists[i]!.score - finalists[0]!.score - Math.log(all));
}

/** Log-odds of a page that shows no headline; `train/headline_fit.py` has the same. */
const NONE = -2;

/** The share of belief that falls to the best. */
function confidenceOf(best: number, scores: Float64Array): number {
  let all = Math.exp(NONE);
  for (const score of scores) all += Math.exp(score);
  return Math.exp(scores[best]!) / all;
}
