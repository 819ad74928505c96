import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../eval/corpus.ts';
import { firstPass } from '../src/decide/judge.ts';
import type { Model, StoredPasses } from '../src/decide/model.ts';
import { contextOf } from '../src/decide/second-pass/features.ts';
import { type Forest, loadForest, type StoredForest } from '../src/forest/forest.ts';
import { type Example, readExamples } from './examples.ts';
import { type Extracted, extractedBodies } from './extracted.ts';
import { grow } from './grow.ts';
import { writeForest } from './model-files.ts';
import { byFold, type Step } from './step.ts';

const ALL_FOLDS = byFold((fold) => fold);
/** The forests to grow of each pass: one of all pages, then one without the sites of each fold. */
const LEFT_OUT: readonly number[][] = [[], ...ALL_FOLDS.map((fold) => [fold])];

/** Passes grown on all pages, and without the sites of each fold. */
interface Grown {
  readonly all: StoredPasses;
  readonly folds: readonly StoredPasses[];
}

/**
 * Grows both passes. The second one learns from scores of first passes that were grown without the page's site: a first
 * pass is more confident on the pages that it was grown on than on any other page.
 */
function growPasses(examples: readonly Example[]): Grown {
  const { names } = examples[0]!.table();
  const first = grow('lines', examples, ({ table }) => table(), LEFT_OUT);
  const unseen = first.slice(1).map((forest) => loadForest(forest, names));
  const second = grow(
    'context',
    examples,
    (example) => judgedTable(example, unseen[example.fold]!),
    LEFT_OUT,
  );
  const passes = LEFT_OUT.map((_, i): StoredPasses => ({ lines: first[i]!, context: second[i]! }));
  return { all: passes[0]!, folds: passes.slice(1) };
}

function judgedTable({ page, table: stored, open }: Example, lines: Forest) {
  const table = stored();
  return contextOf(page, table, firstPass({ lines }, table), open);
}

/** Grows both passes on pages of one form. By itself, so that its examples, several gigabytes, are not kept while the other form is read. */
function growOn(
  corpora: readonly string[],
  of: keyof Model,
  extracted?: ReadonlyMap<string, Extracted>,
): Grown {
  return growPasses([...readExamples(corpora, of, extracted)]);
}

/** What two extractors make of the corpora's HTML. By itself for the same reason. */
const extractedOf = (corpora: readonly string[]) => extractedBodies(corpora.flatMap(readCorpus));

/** Grows the line model: two passes for text dumps, and two for pages with markup. Writes the models without each fold as well. */
export const trainLines: Step = ({ corpora, folds }) => {
  const plain = growOn(corpora, 'plain');
  const marked = growOn(corpora, 'marked', extractedOf(corpora));
  const store = (name: 'first-pass' | 'second-pass', of: (passes: StoredPasses) => StoredForest) => {
    writeForest(name, of(plain.all));
    writeForest(`marked-${name}`, of(marked.all));
  };
  store('first-pass', ({ lines }) => lines);
  store('second-pass', ({ context }) => context);
  mkdirSync(folds, { recursive: true });
  for (const fold of ALL_FOLDS) {
    const model = { plain: plain.folds[fold]!, marked: marked.folds[fold]! };
    writeFileSync(join(folds, `fold-${fold}.json`), JSON.stringify(model));
  }
};
