import { type Forest, loadForest, type StoredForest } from '../forest/forest.ts';
import { storedForest } from '../model/index.ts';

/** A line is body from this probability on; word F1 is flat from .42 to .5 in cross-validation by site, and best there. */
export const BODY_FROM = 0.48;

/**
 * The same for a line that a rule finds likely noise. Anything from .6 to .75 scored the same to a thousandth on
 * WCXB and readability's pages in cross-validation; a person who adds a rule expects it to be heard where the model wavers.
 */
export const LABELLED_BODY_FROM = 0.6;

/**
 * Log-odds at which the second pass is sure of a line and asks no more trees: 2.5, a probability of .92 or .08. Of 10,000
 * lines none changed sides on the remaining trees (on 300 pages of WCXB and DAnIEL), and under half of the trees are asked.
 */
export const SURE_FROM = 2.5;

/** The trained line model: a first pass over each line's features, a second over the first one's scores along the page. */
export interface Model {
  readonly lines: Forest;
  readonly context: Forest;
}

/** A model as stored in the package and by the trainer. */
export interface StoredModel {
  readonly lines: StoredForest;
  readonly context: StoredForest;
}

export function loadModel(stored: StoredModel): Model {
  return { lines: loadForest(stored.lines), context: loadForest(stored.context) };
}

let shipped: Model | undefined;

/** The trained line model of the package, loaded when first asked for. */
export function shippedModel(): Model {
  shipped ??= loadModel({ lines: storedForest('first-pass'), context: storedForest('second-pass') });
  return shipped;
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
