import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StoredWeights } from '../src/chooser/chooser.ts';
import type { StoredForest } from '../src/forest/forest.ts';
import type { ForestName, WeightsName } from '../src/model/index.ts';

const fileOf = (name: string) => fileURLToPath(new URL(`../src/model/${name}.json`, import.meta.url));

/** One line for each list, and for each feature's thresholds, so that two versions can be compared. */
function forestJson({ features, thresholds, ...nodes }: StoredForest): string {
  const lines = [
    `"features": ${JSON.stringify(features)}`,
    `"thresholds": [\n${thresholds.map((list) => JSON.stringify(list)).join(',\n')}\n]`,
    ...Object.entries(nodes).map(([name, list]) => `"${name}": ${JSON.stringify(list)}`),
  ];
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Stores a forest in `src/model`. */
export function writeForest(name: ForestName, forest: StoredForest): void {
  writeFileSync(fileOf(`${name}.forest`), forestJson(forest));
}

/**
 * Stores weights in `src/model`. Features keep their order in the file and new ones are added at the end: the order has no
 * meaning, but the model's id depends on it.
 */
export function writeWeights(name: WeightsName, stored: StoredWeights): void {
  const file = fileOf(`${name}.weights`);
  const known = existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, 'utf8')).weights) : [];
  const names = [...known.filter((n) => n in stored.weights), ...Object.keys(stored.weights)];
  const weights = Object.fromEntries(names.map((n) => [n, stored.weights[n]]));
  writeFileSync(file, `${JSON.stringify({ ...stored, weights }, null, 2)}\n`);
}
