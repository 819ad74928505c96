/**
 * Rebuilds the weights of the publication date.
 *
 *   npm run train:published -- CORPUS.jsonl.gz ... --weights DIR
 *
 * DIR holds the line model of each fold, as `npm run train -- ... --folds --out DIR` writes them. Prints the
 * figures of five folds by site, each fitted without that fold's sites, then fits on all pages and writes
 * `src/model/published.weights.json`.
 */
import { parseArgs } from 'node:util';
import { corpusName } from '../eval/corpus.ts';
import { FOLDS, modelsIn } from '../eval/held-out.ts';
import { writeWeights } from './model-files.ts';
import { figuresOf } from './published-figures.ts';
import { fitPublished } from './published-model.ts';
import { datedDumps } from './published-pages.ts';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { weights: { type: 'string' } },
  });
  if (!values.weights) throw new Error('--weights DIR is needed');
  const lineModels = modelsIn(values.weights);
  const dumps = positionals.flatMap((path) => datedDumps(path, corpusName(path), lineModels));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitPublished(dumps.filter((d) => d.fold !== fold)),
  );
  console.log(figuresOf(dumps, models));
  writeWeights('published', fitPublished(dumps));
}

main();
