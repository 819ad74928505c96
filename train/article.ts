import { articleChooser, probabilityOf } from '../src/decide/confidence/confidence.ts';
import { articleFeatures } from '../src/decide/confidence/measures.ts';
import { type MeasuredDump, measuredDumps } from './article-pages.ts';
import { Choices } from './choices.ts';
import { writeWeights } from './model-files.ts';
import { fitWeights, type Settings } from './softmax.ts';
import { byFold, type HeadStep } from './step.ts';

/** A body is right from this word F1 on. */
const RIGHT_FROM = 0.75;

const SETTINGS: Settings = {
  steps: 1500,
  rate: () => 0.05,
  memory: 0.999,
  /** A weak pull is enough: there are thousands of pages for a dozen weights. */
  pull: 0.0002,
  pullPer: 'choice',
  none: 'fitted',
};
/** The share of articles with the lowest scores that is reported on its own. */
const LEAST_SURE = 0.1;

const isRight = (dump: MeasuredDump) => dump.article && dump.word >= RIGHT_FROM;

/** Each page is a choice between its body and none. */
function fitArticle(dumps: readonly MeasuredDump[]) {
  const choices = new Choices();
  for (const dump of dumps) {
    const { measures, fold } = dump;
    if (!measures) continue;
    const values = Float64Array.from(articleFeatures.names, (name) => measures[name]);
    const right = Number(isRight(dump));
    choices.add({ options: [values], right: [right], none: 1 - right, weight: 1, fold });
  }
  return (without: number | null) => fitWeights(choices, articleFeatures, SETTINGS, without);
}

/** Share of pairs of an article and a page without one in which the article scores higher. */
function areaUnderCurve(articles: readonly number[], others: readonly number[]): number {
  let won = 0;
  for (const a of articles) for (const b of others) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / (articles.length * others.length);
}

interface Scored {
  readonly dump: MeasuredDump;
  readonly score: number;
}

/** Bounds of the bins of the reliability table. */
const BINS = [0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01];

/** For each range of confidence: how many dumps have it, their mean confidence, and the share of them that is right. */
function reliability(scored: readonly Scored[]): string[] {
  return BINS.slice(1).flatMap((to, i) => {
    const inside = scored.filter(({ score }) => score >= BINS[i]! && score < to);
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, { score }) => sum + score, 0) / inside.length;
    const right = inside.filter(({ dump }) => isRight(dump)).length / inside.length;
    return [
      `confidence ${BINS[i]} to ${Math.min(1, to)}: ${inside.length} dumps, mean ${mean.toFixed(2)}, right ${right.toFixed(2)}`,
    ];
  });
}

function report(scored: readonly Scored[]): string {
  const articles = scored.filter(({ dump }) => dump.article).sort((a, b) => a.score - b.score);
  const others = scored.filter(({ dump }) => !dump.article);
  const scores = (list: typeof scored) => list.map(({ score }) => score);
  const least = articles.slice(0, Math.round(articles.length * LEAST_SURE));
  const wrong = (list: typeof scored) => list.filter(({ dump }) => !isRight(dump)).length;
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;
  return [
    `area under the curve, articles against others: ${areaUnderCurve(scores(articles), scores(others)).toFixed(3)}`,
    `articles with a word F1 under ${RIGHT_FROM}: ${percent(wrong(articles), articles.length)}`,
    `in the tenth of articles with the lowest scores: ${percent(wrong(least), least.length)}`,
    `share of all such articles in that tenth: ${percent(wrong(least), wrong(articles))}`,
    ...[0.003, 0.01, 0.02, 0.03, 0.05, 0.1].map((cut) => {
      const below = (list: typeof scored) => percent(list.filter((s) => s.score < cut).length, list.length);
      return `below ${cut}: articles ${below(articles)}, others ${below(others)}`;
    }),
  ].join('\n');
}

/** The figures of each kind of dump, then of all. */
function reports(
  dumps: readonly MeasuredDump[],
  choosers: readonly ReturnType<typeof articleChooser>[],
): string {
  const scored = dumps.map((dump): Scored => {
    return { dump, score: dump.measures ? probabilityOf(dump.measures, choosers[dump.fold]!) : 0 };
  });
  const kinds = [...new Set(dumps.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) => `${kind}\n${report(scored.filter(({ dump }) => dump.kind === kind))}`),
    `all\n${report(scored)}`,
    ...reliability(scored),
  ].join('\n');
}

/**
 * Fits the weights of `confidence.article`. Prints figures of weights fitted without the page's site.
 */
export const trainArticle: HeadStep = ({ corpora, lineModels }) => {
  const dumps = measuredDumps(corpora, lineModels);
  const weightsWithout = fitArticle(dumps);
  const choosers = byFold((fold) => articleChooser(weightsWithout(fold)));
  console.log(reports(dumps, choosers));
  writeWeights('article', weightsWithout(null));
};
