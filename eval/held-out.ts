import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Forest, loadForest } from '../src/decide/forest.ts';
import { run } from '../src/pipeline.ts';
import { foldOf, siteOf } from './folds.ts';
import type { Clean } from './score.ts';

/** What `npm run train -- … --folds` writes. */
export const FOLDS = 5;

/**
 * Cleans each page with the weights of its fold, which never saw its site.
 *
 * @param folder Holds `fold-0.json` to `fold-4.json`.
 * @throws Error when a fold's file is missing or is not JSON.
 */
export function heldOut(folder: string): Clean {
  const models: Forest[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    models.push(loadForest(JSON.parse(readFileSync(join(folder, `fold-${fold}.json`), 'utf8'))));
  }
  return (dump, { page }) => run(dump, {}, models[foldOf(siteOf(page), FOLDS)]!).article;
}
