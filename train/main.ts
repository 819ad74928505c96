/**
 * Rebuilds the weights of the line model.
 *
 *   npm run train -- CORPUS.jsonl.gz ... [--folds 5 --out DIR]
 *
 * Writes the features of every page with a gold body to a scratch folder, lets `fit.py` (pinned in
 * requirements.txt) grow the trees, and stores them in `src/decide/weights.ts`. With `--folds` it writes
 * one set of weights a fold to DIR instead, each grown without that fold's sites, for cross-validation.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus } from '../eval/corpus.ts';
import { foldOf, siteOf } from '../eval/folds.ts';
import { FOLDS } from '../eval/held-out.ts';
import { featuresOf } from '../src/decide/features/index.ts';
import { readSource } from '../src/input/read.ts';
import { readPage } from '../src/page/lines.ts';
import { labelLines } from '../src/rules/index.ts';
import { alignToGold } from './align.ts';
import { cropped } from './crop.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
interface PageRow {
  fold: number;
  lines: number;
}

/** Writes one row a line, features then the signed weight of the line, as 32-bit floats. */
function writeFeatures(corpora: string[], file: string): { names: string[]; pages: PageRow[] } {
  const fd = openSync(file, 'w');
  const pages: PageRow[] = [];
  let names: string[] = [];
  const add = (text: string, gold: string, fold: number) => {
    const page = readPage(readSource(text, { input: 'text' }));
    const table = featuresOf(page, labelLines(page));
    const target = alignToGold(page, gold);
    writeSync(fd, rows(table.columns, target));
    names = table.names;
    pages.push({ fold, lines: table.size });
    return { page, target };
  };
  for (const record of corpora.flatMap(readCorpus)) {
    const gold = record.gold.body;
    if (!gold) continue;
    const fold = foldOf(siteOf(record), FOLDS);
    const kinds = Object.entries(record.dumps).filter(([kind]) => kind !== 'html');
    const seed = foldOf(record.id, 2 ** 20);
    kinds.forEach(([, dump], i) => {
      const { page, target } = add(dump, gold, fold);
      // One kind a page is trained on cropped as well.
      const crop = seed % kinds.length === i ? cropped(page, target, seed >>> 2) : null;
      if (crop) add(crop, gold, fold);
    });
  }
  closeSync(fd);
  return { names, pages };
}

function rows(columns: readonly Float64Array[], target: Float64Array): Buffer {
  const width = columns.length + 1;
  const out = new Float32Array(target.length * width);
  columns.forEach((column, j) => {
    for (let i = 0; i < column.length; i++) out[i * width + j] = column[i]!;
  });
  for (let i = 0; i < target.length; i++) out[i * width + width - 1] = target[i]!;
  return Buffer.from(out.buffer);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folds: { type: 'boolean', default: false }, out: { type: 'string' } },
  });
  const scratch = mkdtempSync(join(tmpdir(), 'train-'));
  const features = join(scratch, 'features.f32');
  const meta = join(scratch, 'meta.json');
  writeFileSync(meta, JSON.stringify(writeFeatures(positionals, features)));
  const out = values.out ?? join(HERE, '../src/decide/weights.ts');
  const fit = [join(HERE, 'fit.py'), features, meta, out, ...(values.folds ? ['--folds'] : [])];
  const run = spawnSync('python3', fit, { stdio: 'inherit' });
  rmSync(scratch, { recursive: true, force: true });
  process.exitCode = run.status ?? 1;
}

main();
