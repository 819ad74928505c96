import { readFileSync } from 'node:fs';
import type { StoredWeights } from '../chooser/chooser.ts';
import type { StoredForest } from '../forest/forest.ts';

/** The package's forests: `first-pass.forest.json` and so on. What each is for stands where it is loaded. */
export const FORESTS = ['first-pass', 'second-pass', 'headline'] as const;
export type ForestName = (typeof FORESTS)[number];

/** The weights of its choosers, and of `confidence.article`: `headline.weights.json` and so on. */
export const WEIGHTS = ['article', 'headline', 'authors', 'published'] as const;
export type WeightsName = (typeof WEIGHTS)[number];

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`${file}.json`, import.meta.url), 'utf8')) as unknown;

/** A forest as `npm run train` wrote it. The build puts code here that reads `model.bin`. */
export const storedForest = (name: ForestName) => read(`${name}.forest`) as StoredForest;

/** Weights as `npm run train` wrote them. */
export const storedWeights = (name: WeightsName) => read(`${name}.weights`) as StoredWeights;

/** Everything that was learned. */
export interface Learned {
  readonly forests: Readonly<Record<ForestName, StoredForest>>;
  readonly weights: Readonly<Record<WeightsName, StoredWeights>>;
}

const byName = <Name extends string, T>(names: readonly Name[], of: (name: Name) => T) =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, T>;

export const learned = (): Learned => ({
  forests: byName(FORESTS, storedForest),
  weights: byName(WEIGHTS, storedWeights),
});
