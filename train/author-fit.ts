/**
 * Rebuilds the weights of the author detector.
 *
 *   npm run train:authors -- CORPUS.jsonl.gz ... --weights DIR [--print]
 *
 * DIR holds the line model's weights by fold (`npm run train -- ... --folds --out DIR`), so that every page's body is
 * told by weights that never saw its site. Prints what each kind of dump of each corpus reaches with weights fitted
 * without the page's fold, then fits on all pages and writes `src/head/authors/weights.ts`; `--print` writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusName, readCorpus } from '../eval/corpus.ts';
import { modelsIn } from '../eval/held-out.ts';
import { LEAST } from '../src/head/authors/authors.ts';
import { authorWeights } from '../src/head/authors/weights.ts';
import { type AuthorPage, authorPages } from './author-pages.ts';
import { figuresOf } from './author-report.ts';
import { fitWeights, type Weights } from './author-softmax.ts';

const FILE = join(import.meta.dirname, '../src/head/authors/weights.ts');
const NAMES = Object.keys(authorWeights);
/**
 * How much a page counts whose gold names nobody. In WCXB that mostly means that the page does not say; the other
 * corpora leave out authors that stand on the page.
 */
function silenceOf(path: string): number {
  return corpusName(path).startsWith('wcxb') ? 0.8 : 0.1;
}

/** Cuts that are printed beside the one in use. */
const CUTS = [0.2, 0.25, 0.35, 0.4, 0.5];

function report(name: string, pages: readonly AuthorPage[], weights: readonly Weights[], cut: number): void {
  for (const kind of new Set(pages.map((p) => p.kind))) {
    const { n, ...shares } = figuresOf(
      pages.filter((p) => p.kind === kind),
      weights,
      cut,
    );
    const columns = Object.entries(shares).map(([key, value]) => `${key} ${value.toFixed(3)}`);
    console.log([name, kind.padEnd(9), `cut ${cut}`, `n ${n}`, ...columns].join('  '));
  }
}

/** Each weight's line in the file keeps the words above it. */
function rewritten(weights: Weights): string {
  return readFileSync(FILE, 'utf8').replace(/^( {2})(\w+): -?[\d.]+,$/gm, (line, indent, name) =>
    name in weights ? `${indent}${name}: ${Number(weights[name]!.toFixed(2))},` : line,
  );
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { weights: { type: 'string' }, print: { type: 'boolean', default: false } },
  });
  if (!values.weights || !positionals.length) throw new Error('name corpora and --weights DIR');
  const models = modelsIn(values.weights);
  const corpora = positionals.map((path) => ({
    name: corpusName(path),
    pages: readCorpus(path).flatMap((record) => authorPages(record, models, silenceOf(path))),
  }));
  const all = corpora.flatMap((c) => c.pages);
  const held = models.map((_, fold) =>
    fitWeights(
      all.filter((p) => p.fold !== fold),
      NAMES,
    ),
  );
  for (const { name, pages } of corpora) for (const cut of [LEAST, ...CUTS]) report(name, pages, held, cut);
  if (!values.print) writeFileSync(FILE, rewritten(fitWeights(all, NAMES)));
}

main();
