import type { Forest } from './forest.ts';
import { loadForest } from './forest.ts';
import { weights } from './weights.ts';

/** A line is body from this probability on; where word F1 was best in cross-validation by site. */
export const BODY_FROM = 0.42;

/**
 * The same for a line that a rule finds likely noise. Anything up to .75 scored the same in cross-validation;
 * a person who adds a rule expects it to be heard where the model wavers.
 */
export const LABELLED_BODY_FROM = 0.75;

let shipped: Forest | undefined;

/** The trained line model of the package, loaded when first asked for. */
export function shippedModel(): Forest {
  shipped ??= loadForest(weights);
  return shipped;
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
