import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StoredForest } from '../src/forest/forest.ts';
import type { ForestName, StoredWeights, WeightsName } from '../src/model/index.ts';

const fileOf = (name: string) => fileURLToPath(new URL(`../src/model/${name}.json`, import.meta.url));

/** A list a line, one line for each feature's thresholds: so that a difference between two forests can be read. */
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

/** Stores weights in `src/model`. */
export function writeWeights(name: WeightsName, stored: StoredWeights): void {
  writeFileSync(fileOf(`${name}.weights`), `${JSON.stringify(stored, null, 2)}\n`);
}
