import { type Forest, loadForest, type StoredForest } from '../forest/forest.ts';
import { scoreRow } from '../forest/score-lines.ts';
import { storedForest, storedWeights } from '../model/index.ts';
import { type DoubtMeasures, doubtFeatures } from './features.ts';

/**
 * What a forest was grown to recognise. `lost`: the body lacks a part of the article. `other`: the page has no article.
 * `wrong`: it has none, or its body has failed, by what it lacks or by what it has too much.
 */
export type Doubted = 'lost' | 'other' | 'wrong';

export const loadDoubt = (stored: StoredForest): Forest => loadForest(stored, doubtFeatures.names);

/** Probability, 0 to 1, of what the forest was grown to recognise. */
export function probabilityBy(forest: Forest, measures: DoubtMeasures): number {
  const odds = scoreRow(
    forest,
    doubtFeatures.names.map((name) => measures[name]),
  );
  return 1 / (1 + Math.exp(-odds));
}

const forests = new Map<Doubted, Forest>();

/** The same by the package's forest, which is loaded on first use. */
export function shippedProbability(what: Doubted, measures: DoubtMeasures): number {
  const forest = forests.get(what) ?? loadDoubt(storedForest(what));
  forests.set(what, forest);
  return probabilityBy(forest, measures);
}

const { weights: limits } = storedWeights('doubt');

/** The probability from which a page is in doubt, fitted by `npm run train -- doubt`. */
export const doubtLimit = (what: Doubted): number => limits[what]!;

/** `confidence.article` of a page just at a limit. */
export const SURE_AT_LIMIT = 0.85;

/**
 * How sure it is that something doubted is not so. Each forest has a scale of its own: it is stretched to be `SURE_AT_LIMIT`
 * at the limit, so that a page below it is in doubt, and no other.
 */
export function confidenceOf(doubted: number, limit: number): number {
  if (doubted < limit) return 1 - (1 - SURE_AT_LIMIT) * (doubted / limit);
  return (SURE_AT_LIMIT * (1 - doubted)) / (1 - limit);
}
