import { sameText } from '../eval/metrics/fields.ts';
import { loadForest } from '../src/forest/forest.ts';
import { headlineFeatures } from '../src/head/headline/feature-table.ts';
import { signsOf } from '../src/head/headline/features.ts';
import {
  finalistsOf,
  findHeadline,
  type HeadlineModel,
  headlineChooser,
  lookAround,
} from '../src/head/headline/headline.ts';
import { rankingOf } from '../src/head/headline/ranking.ts';
import { rankingFeatures } from '../src/head/headline/ranking-table.ts';
import { regionOf } from '../src/head/region/region.ts';
import { Choices } from './choices.ts';
import { type Dump, isArticle } from './dumps.ts';
import { type FinalPage, growTrees } from './finalists.ts';
import { headlineDumps } from './headline-pages.ts';
import { writeForest, writeWeights } from './model-files.ts';
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
export function fitSum(dumps: Iterable<Dump>) {
  const choices = new Choices();
  for (const dump of dumps) {
    if (!isArticle(dump)) continue;
    const { candidates, around } = lookAround(dump.context, regionOf(dump.context));
    const right = candidates.map((c) => rightness(dump, c.text));
    if (!right.some((r) => r > 0)) continue;
    const options = candidates.map((c) => signsOf(c, around));
    choices.add({ options, right, none: 0, weight: 1, fold: dump.fold });
  }
  return (without: number | null) => fitWeights(choices, headlineFeatures, SETTINGS, without);
}

/** The finalists of a page. */
function finalPage(dump: Dump, sums: readonly HeadlineModel['sum'][]): FinalPage {
  const { fold } = dump;
  if (!isArticle(dump)) return { fold, rows: [], right: [] };
  const { finalists, around } = finalistsOf(dump.context, regionOf(dump.context), sums[fold]!);
  return {
    fold,
    rows: rankingOf(finalists, around).map((row) => Float32Array.from(row)),
    right: finalists.map(({ candidate }) => rightness(dump, candidate.text)),
  };
}

/** Shares of headlines found, by corpus and kind of dump. */
class Tally {
  private readonly counts = new Map<string, { right: number; own: number; all: number }>();

  /** @param model Has not seen the page's site. */
  add(dump: Dump, model: HeadlineModel): void {
    const name = `${dump.corpus} ${dump.kind}`;
    const choice = isArticle(dump) ? findHeadline(dump.context, regionOf(dump.context), model) : null;
    const found = choice ? rightness(dump, choice.value) : 0;
    const count = this.counts.get(name) ?? { right: 0, own: 0, all: 0 };
    this.counts.set(name, count);
    count.right += Number(found === 1);
    count.own += Number(found > 0);
    count.all++;
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
 * pass keeps. The trees are grown on what weights without the page's site keep: others are surer of it. Prints figures of the
 * whole choice with weights and trees fitted without the page's site. The dumps are read three times, since their contexts do
 * not fit in memory.
 */
export const trainHeadline: HeadStep = ({ corpora, lineModels }) => {
  const weightsWithout = fitSum(headlineDumps(corpora, lineModels));
  const sums = byFold((fold) => headlineChooser(weightsWithout(fold)));
  const pages: FinalPage[] = [];
  for (const dump of headlineDumps(corpora, lineModels)) pages.push(finalPage(dump, sums));
  writeWeights('headline', weightsWithout(null));
  writeForest('headline', growTrees(pages, null));
  const models = byFold((fold) => ({
    sum: sums[fold]!,
    forest: loadForest(growTrees(pages, fold), rankingFeatures.names),
  }));
  const tally = new Tally();
  for (const dump of headlineDumps(corpora, lineModels)) tally.add(dump, models[dump.fold]!);
  tally.print();
};
