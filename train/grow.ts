import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureTable } from '../src/decide/table.ts';
import type { StoredForest } from '../src/forest/forest.ts';
import type { Example } from './examples.ts';
import { grownBy } from './python.ts';

/** One of the model's two forests; `fit.py` sets their sizes. */
export type Pass = 'lines' | 'context';

/** One row for each of these lines: its features, then how much it counts, then its target, as 32-bit floats. */
function rows({ columns }: FeatureTable, { weight, target }: Example, lines: readonly number[]): Buffer {
  const all = [...columns, weight, target];
  const out = new Float32Array(lines.length * all.length);
  all.forEach((column, j) => {
    lines.forEach((line, i) => {
      out[i * all.length + j] = column[line]!;
    });
  });
  return Buffer.from(out.buffer);
}

/** The lines of an example whose target is known. */
const knownLines = ({ target }: Example) => [...target.keys()].filter((i) => !Number.isNaN(target[i]));

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
    const pages = examples.map((example) => {
      const table = tableOf(example);
      const lines = knownLines(example);
      names = table.names;
      writeSync(fd, rows(table, example, lines));
      return { fold: example.fold, lines: lines.length };
    });
    closeSync(fd);
    writeFileSync(join(folder, 'meta.json'), JSON.stringify({ names, pages, leaveOut }));
  });
}
