import { type Forest, loadForest, type StoredForest } from '../forest/forest.ts';
import { readSource } from '../input/read.ts';
import { storedForest } from '../model/index.ts';
import { readPage } from '../page/lines.ts';
import { featuresOf } from './first-pass/features.ts';
import { contextOf } from './second-pass/features.ts';
import { lineScores } from './second-pass/scores.ts';
import { zeros } from './table.ts';

/** A line is body from this probability on. In cross-validation by site, word F1 is best and flat from .42 to .5. */
export const BODY_FROM = 0.48;

/**
 * The same for a line that a rule finds likely noise. In cross-validation, all values from .6 to .75 scored the same to
 * a thousandth on WCXB and readability's pages; who adds a rule expects it to have an effect where the model is unsure.
 */
export const LABELLED_BODY_FROM = 0.6;

/**
 * Log-odds at which the second pass is sure of a line and skips the remaining trees: a probability of .92 or .08. Of
 * 10,000 lines (300 pages of WCXB and DAnIEL) none changed sides in them; under half of all trees are used.
 */
export const SURE_FROM = 2.5;

/** The trained line model: a first pass over each line's features, a second over the first scores along the page. */
export interface Model {
  readonly lines: Forest;
  readonly context: Forest;
}

/** A model as stored in the package and by the trainer. */
export interface StoredModel {
  readonly lines: StoredForest;
  readonly context: StoredForest;
}

/** The column names of each pass, read from the tables of an empty page: every page has the same columns. */
export function columnNames(): { lines: readonly string[]; context: readonly string[] } {
  const lines = featuresOf(readPage(readSource('', { input: 'text' })), []);
  const scores = lineScores(zeros(0), zeros(0), () => true);
  return { lines: lines.names, context: contextOf(lines, scores).names };
}

/** @throws Error if a forest names a feature that does not exist. */
export function loadModel(stored: StoredModel): Model {
  const names = columnNames();
  return { lines: loadForest(stored.lines, names.lines), context: loadForest(stored.context, names.context) };
}

let shipped: Model | undefined;

/** The trained line model of the package, loaded on first use. */
export function shippedModel(): Model {
  shipped ??= loadModel({ lines: storedForest('first-pass'), context: storedForest('second-pass') });
  return shipped;
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
