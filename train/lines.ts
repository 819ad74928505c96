import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstPass } from '../src/decide/judge.ts';
import type { StoredModel } from '../src/decide/model.ts';
import { contextOf } from '../src/decide/second-pass/features.ts';
import { type Forest, loadForest, type StoredForest } from '../src/forest/forest.ts';
import { type Example, readExamples } from './examples.ts';
import { grow } from './grow.ts';
import { writeForest } from './model-files.ts';
import { byFold, type Step } from './step.ts';

const ALL_FOLDS = byFold((fold) => fold);
const keyOf = (folds: readonly number[]) => [...folds].sort().join('-');

/** Forests of the first pass, by the folds they were trained without. */
type FirstForests = ReadonlyMap<string, StoredForest>;

function growFirst(examples: readonly Example[], leaveOut: readonly number[][]): FirstForests {
  const forests = grow('lines', examples, ({ table }) => table, leaveOut);
  return new Map(leaveOut.map((folds, i) => [keyOf(folds), forests[i]!]));
}

/**
 * Grows the second pass on scores of first passes that were trained without the page's site: on pages that it was trained
 * on, a first pass is more confident than on any other page.
 *
 * @param unseen The folds that are left out of both passes.
 */
function growSecond(
  examples: readonly Example[],
  first: FirstForests,
  unseen: readonly number[],
): StoredForest {
  const names = examples[0]!.table.names;
  const forests = new Map<number, Forest>();
  for (const fold of ALL_FOLDS.filter((f) => !unseen.includes(f)))
    forests.set(fold, loadForest(first.get(keyOf([...unseen, fold]))!, names));
  const seen = examples.filter(({ fold }) => forests.has(fold));
  const contextTable = ({ fold, table, settled }: Example) =>
    contextOf(
      table,
      firstPass({ lines: forests.get(fold)! }, table, (i) => settled[i]!),
    );
  return grow('context', seen, contextTable, [[]])[0]!;
}

/** Grows the line model's two forests. */
export const trainLines: Step = ({ corpora }) => {
  const examples = [...readExamples(corpora)];
  const first = growFirst(examples, [[], ...ALL_FOLDS.map((fold) => [fold])]);
  writeForest('first-pass', first.get(keyOf([]))!);
  writeForest('second-pass', growSecond(examples, first, []));
};

/** Grows a line model for each fold, without that fold's sites: for cross-validation, and for the steps after this one. */
export const trainFolds: Step = ({ corpora, folds }) => {
  const examples = [...readExamples(corpora)];
  const pairs = ALL_FOLDS.flatMap((a) => ALL_FOLDS.filter((b) => a < b).map((b) => [a, b]));
  const first = growFirst(examples, [...ALL_FOLDS.map((fold) => [fold]), ...pairs]);
  mkdirSync(folds, { recursive: true });
  for (const fold of ALL_FOLDS) {
    const model: StoredModel = {
      lines: first.get(keyOf([fold]))!,
      context: growSecond(examples, first, [fold]),
    };
    writeFileSync(join(folds, `fold-${fold}.json`), JSON.stringify(model));
  }
};
