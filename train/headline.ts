import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sameText } from '../eval/metrics/fields.ts';
import type { StoredWeights } from '../src/chooser/chooser.ts';
import type { StoredForest } from '../src/forest/forest.ts';
import { headlineFeatures } from '../src/head/headline/feature-table.ts';
import { signsOf } from '../src/head/headline/features.ts';
import {
  finalistsOf,
  findHeadline,
  type HeadlineModel,
  headlineChooser,
  loadHeadlineModel,
  lookAround,
  NONE,
} from '../src/head/headline/headline.ts';
import { rankingOf } from '../src/head/headline/ranking.ts';
import { rankingFeatures } from '../src/head/headline/ranking-table.ts';
import { regionOf } from '../src/head/region/region.ts';
import { Choices } from './choices.ts';
import { type Dump, isArticle } from './dumps.ts';
import { headlineDumps } from './headline-pages.ts';
import { writeForest, writeWeights } from './model-files.ts';
import { grownBy } from './python.ts';
import { fitWeights, type Settings } from './softmax.ts';
import { byFold, type HeadStep } from './step.ts';

const STEPS = 100;

const SETTINGS: Settings = {
  steps: STEPS,
  rate: (step) => 0.15 * (1 - step / (STEPS * 1.2)),
  memory: 0.99,
  pull: 0.001,
  pullPer: 'choice',
  // Pages whose headline is not among the candidates are left out.
  none: Number.NEGATIVE_INFINITY,
};

const goldOf = ({ record }: Dump) => record.gold.headline ?? '';

/** How right a headline is that is not the gold's, but one that the page gives itself. */
const OWN_TITLE = 0.5;

/** 1 for the gold's headline, less for another of the page's own, 0 for others. */
function rightness(dump: Dump, text: string): number {
  if (sameText(goldOf(dump), text)) return 1;
  return dump.record.gold.titles?.some((title) => sameText(title, text)) ? OWN_TITLE : 0;
}

/** Weights of the first pass for all pages but those of one fold. */
export function fitSum(dumps: readonly Dump[]) {
  const choices = new Choices();
  for (const dump of dumps.filter(isArticle)) {
    const { candidates, around } = lookAround(dump.context, regionOf(dump.context));
    const right = candidates.map((c) => rightness(dump, c.text));
    if (!right.some((r) => r > 0)) continue;
    const options = candidates.map((c) => signsOf(c, around));
    choices.add({ options, right, none: 0, weight: 1, fold: dump.fold });
  }
  return (without: number | null) => fitWeights(choices, headlineFeatures, SETTINGS, without);
}

/** Writes one row for each finalist of every page: its features, then 1 if it is the gold, as 32-bit floats. */
function writeFinalists(dumps: readonly Dump[], sum: HeadlineModel['sum'], folder: string): void {
  const rows: Float32Array[] = [];
  const sizes: number[] = [];
  for (const dump of dumps.filter(isArticle)) {
    const { finalists, around } = finalistsOf(dump.context, regionOf(dump.context), sum);
    if (!finalists.length) continue;
    for (const [i, values] of rankingOf(finalists, around).entries()) {
      const isOwn = rightness(dump, finalists[i]!.candidate.text) > 0;
      rows.push(Float32Array.from([...values, Number(isOwn)]));
    }
    sizes.push(finalists.length);
  }
  writeFileSync(join(folder, 'finalists.f32'), Buffer.concat(rows.map((r) => Buffer.from(r.buffer))));
  const about = { names: rankingFeatures.names, sizes, none: NONE };
  writeFileSync(join(folder, 'finalists.json'), JSON.stringify(about));
}

/** The trees of the second pass, grown on the pages of all folds but one. */
function growTrees(dumps: readonly Dump[], weights: StoredWeights, without: number | null): StoredForest {
  const seen = dumps.filter((d) => d.fold !== without);
  return grownBy('headline_fit.py', [], (folder) => writeFinalists(seen, headlineChooser(weights), folder));
}

/** Shares of headlines found, by corpus and kind of dump. */
class Tally {
  private readonly counts = new Map<string, { right: number; own: number; all: number }>();

  add(dumps: Iterable<Dump>, model: HeadlineModel): void {
    for (const dump of dumps) {
      const found = isArticle(dump) ? findHeadline(dump.context, regionOf(dump.context), model) : null;
      const name = `${dump.corpus} ${dump.kind}`;
      const count = this.counts.get(name) ?? { right: 0, own: 0, all: 0 };
      this.counts.set(name, count);
      count.right += Number(sameText(goldOf(dump), found?.value ?? ''));
      count.own += Number(rightness(dump, found?.value ?? '') > 0);
      count.all++;
    }
  }

  print(): void {
    for (const [name, { right, own, all }] of [...this.counts].sort())
      console.log(
        `${name.padEnd(32)} ${(right / all).toFixed(3)}  or another own title ${(own / all).toFixed(3)} of ${all}`,
      );
  }
}

/**
 * Fits the headline: the weights of the first pass, then the trees of the second pass over the candidates that the first
 * pass keeps. Prints figures of weights and trees fitted without the page's site.
 */
export const trainHeadline: HeadStep = ({ corpora, lineModels }) => {
  const dumps = headlineDumps(corpora, lineModels);
  const weightsWithout = fitSum(dumps);
  const tally = new Tally();
  for (const fold of byFold((n) => n)) {
    const weights = weightsWithout(fold);
    const model = loadHeadlineModel(weights, growTrees(dumps, weights, fold));
    tally.add(
      dumps.filter((d) => d.fold === fold),
      model,
    );
  }
  const weights = weightsWithout(null);
  const trees = growTrees(dumps, weights, null);
  writeWeights('headline', weights);
  writeForest('headline', trees);
  tally.print();
};
