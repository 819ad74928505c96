/**
 * Rebuilds the weights of the line model.
 *
 *   npm run train -- CORPUS.jsonl.gz ... [--folds --out DIR]
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
import { type CorpusPage, readCorpus } from '../eval/corpus.ts';
import { foldOf, siteOf } from '../eval/folds.ts';
import { FOLDS } from '../eval/held-out.ts';
import { featuresOf } from '../src/decide/features/index.ts';
import { readSource } from '../src/input/read.ts';
import { readPage } from '../src/page/lines.ts';
import type { Page } from '../src/page/page.ts';
import { labelLines } from '../src/rules/index.ts';
import { alignToGold } from './align.ts';
import { cropped } from './crop.ts';
import { cased, caseless, unspaced } from './disguise.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
interface PageRow {
  fold: number;
  lines: number;
}

/** Everything one page is trained on: its text and, for each line, its words, negative where it is not body. */
interface Example {
  page: Page;
  target: Float64Array;
}

const pageOf = (text: string) => readPage(readSource(text, { input: 'text' }));

/** The page as it is, then once cropped and once in each disguise; which kind of dump these use is up to its id. */
function examplesOf(record: CorpusPage, gold: string): Example[] {
  const seed = foldOf(record.id, 2 ** 20);
  const kinds = Object.keys(record.dumps).filter((kind) => kind !== 'html');
  const plain = kinds.map((kind) => pageOf(record.dumps[kind]!));
  const examples = plain.map((page) => ({ page, target: alignToGold(page, gold) }));
  const pick = (n: number) => examples[(seed + n) % kinds.length]!;
  for (const n of [0, 1]) {
    const crop = cropped(pick(n).page, pick(n).target, seed >>> (2 + n));
    if (crop) examples.push({ page: pageOf(crop), target: alignToGold(pageOf(crop), gold) });
  }
  const disguised = [caseless, cased, unspaced].flatMap((disguise, n) => {
    const { page, target } = examples[(seed + n) % examples.length]!;
    const other = pageOf(disguise(page.text));
    // Glued lines are cut at capitals, so a disguise may cut them otherwise; those pages are left out.
    return other.lines.length === target.length ? [{ page: other, target }] : [];
  });
  return [...examples, ...disguised];
}

/** Writes one row a line, features then target, as 32-bit floats. */
function writeFeatures(corpora: string[], file: string): { names: string[]; pages: PageRow[] } {
  const fd = openSync(file, 'w');
  const pages: PageRow[] = [];
  let names: string[] = [];
  for (const record of corpora.flatMap(readCorpus)) {
    if (!record.gold.body) continue;
    const fold = foldOf(siteOf(record), FOLDS);
    for (const { page, target } of examplesOf(record, record.gold.body)) {
      const table = featuresOf(page, labelLines(page));
      writeSync(fd, rows(table.columns, target));
      names = table.names;
      pages.push({ fold, lines: table.size });
    }
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
