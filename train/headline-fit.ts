/**
 * Rebuilds the weights of the headline.
 *
 *   npm run train:headline -- CORPUS.jsonl.gz ... --weights DIR [--measure CORPUS.jsonl.gz ...]
 *
 * Needs Python as `npm run train` does. DIR holds the line model's folds (`npm run train -- … --folds --out DIR`), so that each page's body is
 * decided as on a page nobody has seen. Fits the first pass, lets `headline_fit.py` grow the second pass's
 * trees, prints what five folds by site reach, and stores the weights of all pages in
 * `src/model`. Corpora to measure are never fitted on.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FOLDS, modelsIn } from '../eval/held-out.ts';
import { sameText } from '../eval/metrics/fields.ts';
import { loadForest, type StoredForest } from '../src/forest/forest.ts';
import { signsOf } from '../src/head/headline/features.ts';
import { finalistsOf, findHeadline, type HeadlineModel, lookAround } from '../src/head/headline/headline.ts';
import { rankingTable } from '../src/head/headline/ranking.ts';
import { regionOf } from '../src/head/region/region.ts';
import { type HeadlinePage, headlinePages } from './headline-pages.ts';
import { addPage, fitSum, noSums, type Sums } from './headline-sum.ts';
import { writeForest, writeWeights } from './model-files.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

const articles = (pages: readonly HeadlinePage[]) => pages.filter((p) => p.context.decision.first >= 0);

function sumsOf(pages: readonly HeadlinePage[]): Sums {
  const sums = noSums();
  for (const { context, gold, fold } of articles(pages)) {
    const { candidates, around } = lookAround(context, regionOf(context));
    addPage(
      sums,
      fold,
      candidates.map((c) => signsOf(c, around)),
      candidates.map((c) => sameText(gold, c.text)),
    );
  }
  return sums;
}

/** Writes the finalists of every page, features then whether it is the gold, as 32-bit floats. */
function writeFinalists(pages: readonly HeadlinePage[], sum: HeadlineModel['sum'], scratch: string): void {
  const rows: Float32Array[] = [];
  const sizes: number[] = [];
  let names: readonly string[] = [];
  for (const { context, gold } of articles(pages)) {
    const { finalists, around } = finalistsOf(context, regionOf(context), sum);
    if (!finalists.length) continue;
    const table = rankingTable(finalists, around);
    names = table.names;
    for (const [i, { candidate }] of finalists.entries())
      rows.push(
        Float32Array.from([...table.columns.map((c) => c[i]!), Number(sameText(gold, candidate.text))]),
      );
    sizes.push(finalists.length);
  }
  writeFileSync(join(scratch, 'finalists.f32'), Buffer.concat(rows.map((r) => Buffer.from(r.buffer))));
  writeFileSync(join(scratch, 'finalists.json'), JSON.stringify({ names, sizes }));
}

interface Fitted {
  readonly sum: HeadlineModel['sum'];
  readonly trees: StoredForest;
}

/** Both passes, fitted on the pages of all folds but one. */
function fitted(pages: readonly HeadlinePage[], sums: Sums, without: number | null, scratch: string): Fitted {
  const sum = fitSum(sums, without);
  const seen = pages.filter((p) => p.fold !== without);
  writeFinalists(seen, sum, scratch);
  const run = spawnSync('python3', [join(HERE, 'headline_fit.py'), scratch], { stdio: 'inherit' });
  if (run.status !== 0) throw new Error('headline_fit.py failed');
  return { sum, trees: JSON.parse(readFileSync(join(scratch, 'trees.json'), 'utf8')) };
}

/** Adds what a model reaches on pages, by corpus and kind of dump. */
function measure(
  pages: readonly HeadlinePage[],
  model: HeadlineModel,
  into: Map<string, [number, number]>,
): void {
  for (const { context, gold, corpus, kind } of pages) {
    const found = context.decision.first < 0 ? null : findHeadline(context, regionOf(context), model);
    const tally = into.get(`${corpus} ${kind}`) ?? [0, 0];
    into.set(`${corpus} ${kind}`, [tally[0] + Number(sameText(gold, found?.value ?? '')), tally[1] + 1]);
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { weights: { type: 'string' }, measure: { type: 'string', multiple: true, default: [] } },
  });
  const lineModels = modelsIn(values.weights ?? '');
  const pages = positionals.flatMap((path) => headlinePages(path, lineModels));
  const scratch = mkdtempSync(join(tmpdir(), 'train-headline-'));
  const reached = new Map<string, [number, number]>();
  const sums = sumsOf(pages);
  for (let k = 0; k < FOLDS; k++) {
    const { sum, trees } = fitted(pages, sums, k, scratch);
    const unseen = pages.filter((p) => p.fold === k);
    measure(unseen, { sum, forest: loadForest(trees) }, reached);
  }
  const all = fitted(pages, sums, null, scratch);
  writeWeights('headline', { weights: all.sum });
  writeForest('headline', all.trees);
  const model = { sum: all.sum, forest: loadForest(all.trees) };
  for (const path of values.measure) measure(headlinePages(path, lineModels), model, reached);
  rmSync(scratch, { recursive: true, force: true });
  for (const [name, [right, of]] of [...reached].sort())
    console.log(`${name.padEnd(32)} ${(right / of).toFixed(3)} of ${of}`);
}

main();
