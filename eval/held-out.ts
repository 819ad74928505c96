import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/api/article.ts';
import type { CleanOptions } from '../src/api/options.ts';
import { loadModel, type Model } from '../src/decide/model.ts';
import { run } from '../src/pipeline/stages.ts';
import { foldOf, siteOf } from './folds.ts';
import type { NumberedPage } from './select.ts';

/** Number of models that `npm run train -- lines …` writes. */
export const FOLDS = 5;

/**
 * The line models written by `npm run train -- lines …`, by fold.
 *
 * @param folder Contains `fold-0.json` to `fold-4.json`.
 * @throws Error when a fold's file is missing or is not JSON.
 */
export function modelsIn(folder: string): Model[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    loadModel(JSON.parse(readFileSync(join(folder, `fold-${fold}.json`), 'utf8'))),
  );
}

/**
 * Cleans each page with the weights of its fold, which were not trained on its site.
 *
 * @param folder As for `modelsIn`.
 * @throws Error when a fold's file is missing or is not JSON.
 */
export function heldOut(
  folder: string,
): (dump: Uint8Array, page: NumberedPage, options?: CleanOptions) => Article {
  const models = modelsIn(folder);
  return (dump, { page }, options = {}) => run(dump, options, models[foldOf(siteOf(page), FOLDS)]!).article;
}
