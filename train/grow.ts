import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureTable } from '../src/decide/table.ts';
import type { StoredForest } from '../src/forest/forest.ts';
import type { Example } from './examples.ts';
import { grownBy } from './python.ts';

/** One of the model's two forests; `fit.py` sets their sizes. */
export type Pass = 'lines' | 'context';

/** One row for each line: its features, then how much it counts, then its target, as 32-bit floats. */
function rows({ columns, size }: FeatureTable, { weight, target }: Example): Buffer {
  const all = [...columns, weight, target];
  const out = new Float32Array(size * all.length);
  all.forEach((column, j) => {
    for (let i = 0; i < size; i++) out[i * all.length + j] = column[i]!;
  });
  return Buffer.from(out.buffer);
}

/**
 * Grows forests with `fit.py`.
 *
 * @param tableOf The features of an example in this pass.
 * @param leaveOut For each forest, the folds that it is trained without.
 * @throws Error if `fit.py` fails.
 */
export function grow(
  pass: Pass,
  examples: readonly Example[],
  tableOf: (example: Example) => FeatureTable,
  leaveOut: readonly (readonly number[])[],
): StoredForest[] {
  return grownBy('fit.py', [pass], (folder) => {
    const fd = openSync(join(folder, 'features.f32'), 'w');
    let names: readonly string[] = [];
    for (const example of examples) {
      const table = tableOf(example);
      names = table.names;
      writeSync(fd, rows(table, example));
    }
    closeSync(fd);
    const pages = examples.map(({ fold, table }) => ({ fold, lines: table.size }));
    writeFileSync(join(folder, 'meta.json'), JSON.stringify({ names, pages, leaveOut }));
  });
}
