import type { HeadlineModel } from '../src/head/headline/headline.ts';
import { headlineFeatures, type Signs } from '../src/head/headline/signs.ts';

/** The candidates of many pages with the features that hold, laid out flat. */
export interface Sums {
  /** Where each page's candidates begin, and one past the last. */
  readonly pages: number[];
  /** Each page's fold. */
  readonly folds: number[];
  /** Where each candidate's features begin, and one past the last. */
  readonly candidates: number[];
  readonly feature: number[];
  readonly value: number[];
  readonly isGold: boolean[];
}

export const noSums = (): Sums => ({
  pages: [0],
  folds: [],
  candidates: [0],
  feature: [],
  value: [],
  isGold: [],
});

/** Adds a page's candidates; one whose headline is not among them teaches nothing. */
export function addPage(sums: Sums, fold: number, signs: readonly Signs[], gold: readonly boolean[]): void {
  if (!gold.includes(true)) return;
  for (const [i, of] of signs.entries()) {
    for (const [feature, value] of of.entries()) {
      if (value === 0) continue;
      sums.feature.push(feature);
      sums.value.push(value);
    }
    sums.candidates.push(sums.feature.length);
    sums.isGold.push(gold[i]!);
  }
  sums.pages.push(sums.isGold.length);
  sums.folds.push(fold);
}

const STEPS = 100;
const RATE = 0.15;
/** Pull towards 0. */
const DECAY = 0.001;

/** Softmax regression over each page's candidates, by Adam over all pages at once but those of one fold. */
export function fitSum(sums: Sums, without: number | null): HeadlineModel['sum'] {
  const size = headlineFeatures.length;
  const w = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let t = 1; t <= STEPS; t++) {
    const slope = slopeOf(sums, w, without);
    const rate = RATE * (1 - t / (STEPS * 1.2));
    for (let j = 0; j < size; j++) {
      mean[j] = 0.9 * mean[j]! + 0.1 * slope[j]!;
      square[j] = 0.99 * square[j]! + 0.01 * slope[j]! ** 2;
      const step = mean[j]! / (1 - 0.9 ** t) / (Math.sqrt(square[j]! / (1 - 0.99 ** t)) + 1e-8);
      w[j] = w[j]! - rate * step;
    }
  }
  const rounded = headlineFeatures.map((name, j) => [name, Number(w[j]!.toFixed(2))]);
  return Object.fromEntries(rounded) as HeadlineModel['sum'];
}

/** The slope of the mean loss: how far each feature's expected value lies from that of the gold. */
function slopeOf(sums: Sums, w: Float64Array, without: number | null): Float64Array {
  const { pages, folds, isGold } = sums;
  let seen = 0;
  const out = new Float64Array(w.length);
  for (let p = 0; p + 1 < pages.length; p++) {
    if (folds[p] === without) continue;
    seen++;
    const odds = oddsOf(sums, w, pages[p]!, pages[p + 1]!);
    let all = 0;
    let gold = 0;
    for (const [i, o] of odds.entries()) {
      all += o;
      if (isGold[pages[p]! + i]) gold += o;
    }
    for (const [i, o] of odds.entries()) {
      const c = pages[p]! + i;
      addShare(sums, c, o / all - (isGold[c] ? o / gold : 0), out);
    }
  }
  for (let j = 0; j < w.length; j++) out[j] = out[j]! / Math.max(1, seen) + DECAY * w[j]!;
  return out;
}

/** Each candidate's odds, the best one's being 1. */
function oddsOf({ candidates, feature, value }: Sums, w: Float64Array, from: number, to: number): number[] {
  const scores: number[] = [];
  for (let c = from; c < to; c++) {
    let score = 0;
    for (let k = candidates[c]!; k < candidates[c + 1]!; k++) score += w[feature[k]!]! * value[k]!;
    scores.push(score);
  }
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  return scores.map((score) => Math.exp(score - most));
}

/** Smaller shares move nothing. */
const LEAST = 1e-5;

function addShare({ candidates, feature, value }: Sums, c: number, share: number, out: Float64Array): void {
  if (Math.abs(share) < LEAST) return;
  for (let k = candidates[c]!; k < candidates[c + 1]!; k++)
    out[feature[k]!] = out[feature[k]!]! + share * value[k]!;
}
