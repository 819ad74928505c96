import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredForest } from '../src/forest/forest.ts';
import { NONE } from '../src/head/headline/headline.ts';
import { rankingFeatures } from '../src/head/headline/ranking-table.ts';
import { grownBy } from './python.ts';

/** What the first pass keeps of a page. */
export interface FinalPage {
  readonly fold: number;
  /** The features of each finalist. */
  readonly rows: readonly Float32Array[];
  /** How right each finalist is, 0 to 1. */
  readonly right: readonly number[];
}

/** Writes one row for each finalist of every page: its features, then 1 if it is the headline, as 32-bit floats. */
function write(pages: readonly FinalPage[], folder: string): void {
  const rows = pages.flatMap((page) =>
    page.rows.map((row, i) => Float32Array.from([...row, Number(page.right[i]! > 0)])),
  );
  writeFileSync(join(folder, 'finalists.f32'), Buffer.concat(rows.map((r) => Buffer.from(r.buffer))));
  const about = { names: rankingFeatures.names, sizes: pages.map((p) => p.rows.length), none: NONE };
  writeFileSync(join(folder, 'finalists.json'), JSON.stringify(about));
}

/** The trees of the second pass, grown on the pages of all folds but one. */
export function growTrees(pages: readonly FinalPage[], without: number | null): StoredForest {
  const seen = pages.filter((page) => page.fold !== without && page.rows.length > 0);
  return grownBy('headline_fit.py', [], (folder) => write(seen, folder));
}
