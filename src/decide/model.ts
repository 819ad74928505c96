import type { Forest } from './forest.ts';
import { loadForest } from './forest.ts';
import { weights } from './weights.ts';

/** A line is body from this probability on; where word F1 was best in cross-validation by site. */
export const BODY_FROM = 0.42;

let shipped: Forest | undefined;

/** The trained line model of the package, loaded when first asked for. */
export function shippedModel(): Forest {
  shipped ??= loadForest(weights);
  return shipped;
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
