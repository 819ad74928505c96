/**
 * Rebuilds the weights of the line model.
 *
 *   npm run train -- CORPUS.jsonl.gz ... [--folds --out DIR]
 *
 * Stores them in `src/model`. With `--folds` it writes one set of weights a fold to DIR instead,
 * each grown without that fold's sites, for cross-validation.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FOLDS } from '../eval/held-out.ts';
import { firstPass } from '../src/decide/judge.ts';
import type { StoredModel } from '../src/decide/model.ts';
import { contextOf } from '../src/decide/second-pass/features.ts';
import { type Forest, loadForest, type StoredForest } from '../src/forest/forest.ts';
import { type Example, readExamples } from './examples.ts';
import { grow } from './grow.ts';
import { writeForest } from './model-files.ts';

const ALL_FOLDS = Array.from({ length: FOLDS }, (_, fold) => fold);
const keyOf = (folds: readonly number[]) => [...folds].sort().join('-');

/** Forests of the first pass, by the folds they have not seen. */
type FirstForests = ReadonlyMap<string, StoredForest>;

function growFirst(examples: readonly Example[], leaveOut: readonly number[][]): FirstForests {
  const forests = grow('lines', examples, ({ table }) => table, leaveOut);
  return new Map(leaveOut.map((folds, i) => [keyOf(folds), forests[i]!]));
}

/**
 * The second pass, grown on what first passes that never saw a page's site made of it: on pages it was grown on,
 * the first pass is surer than it will ever be again.
 *
 * @param unseen The folds left out of it altogether.
 */
function growSecond(
  examples: readonly Example[],
  first: FirstForests,
  unseen: readonly number[],
): StoredForest {
  const forests = new Map<number, Forest>();
  for (const fold of ALL_FOLDS.filter((f) => !unseen.includes(f)))
    forests.set(fold, loadForest(first.get(keyOf([...unseen, fold]))!));
  const seen = examples.filter(({ fold }) => forests.has(fold));
  const contextTable = ({ fold, table, settled }: Example) =>
    contextOf(
      table,
      firstPass({ lines: forests.get(fold)! }, table, (i) => settled[i]!),
    );
  return grow('context', seen, contextTable, [[]])[0]!;
}

function trainShipped(examples: readonly Example[]): void {
  const first = growFirst(examples, [[], ...ALL_FOLDS.map((fold) => [fold])]);
  writeForest('first-pass', first.get(keyOf([]))!);
  writeForest('second-pass', growSecond(examples, first, []));
}

function trainFolds(examples: readonly Example[], out: string): void {
  const pairs = ALL_FOLDS.flatMap((a) => ALL_FOLDS.filter((b) => a < b).map((b) => [a, b]));
  const first = growFirst(examples, [...ALL_FOLDS.map((fold) => [fold]), ...pairs]);
  mkdirSync(out, { recursive: true });
  for (const fold of ALL_FOLDS) {
    const model: StoredModel = {
      lines: first.get(keyOf([fold]))!,
      context: growSecond(examples, first, [fold]),
    };
    writeFileSync(join(out, `fold-${fold}.json`), JSON.stringify(model));
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folds: { type: 'boolean', default: false }, out: { type: 'string' } },
  });
  const examples = [...readExamples(positionals)];
  if (!values.folds) trainShipped(examples);
  else if (values.out) trainFolds(examples, values.out);
  else throw new Error('--folds needs --out DIR');
}

main();
