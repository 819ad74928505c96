import { readFileSync } from 'node:fs';
import type { StoredWeights } from '../chooser/chooser.ts';
import type { StoredForest } from '../forest/forest.ts';

/** The package's forests: `first-pass.forest.json` and so on. `src/decide/model.ts` and `src/head/headline` load them. */
export const FORESTS = [
  'first-pass',
  'second-pass',
  'marked-first-pass',
  'marked-second-pass',
  'headline',
  'lost',
  'other',
  'wrong',
] as const;
export type ForestName = (typeof FORESTS)[number];

/** The weights of the choosers, of `confidence.article` and of the doubts: `headline.weights.json` and so on. */
export const WEIGHTS = ['article', 'headline', 'authors', 'published', 'doubt'] as const;
export type WeightsName = (typeof WEIGHTS)[number];

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`${file}.json`, import.meta.url), 'utf8')) as unknown;

/** A forest as `npm run train` wrote it. In the package, code that reads `model.bin` replaces this file. */
export const storedForest = (name: ForestName) => read(`${name}.forest`) as StoredForest;

/** Weights as `npm run train` wrote them. */
export const storedWeights = (name: WeightsName) => read(`${name}.weights`) as StoredWeights;

/** All forests and weights. */
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
