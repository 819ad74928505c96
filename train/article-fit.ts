/**
 * Rebuilds the weights of `confidence.article`.
 *
 *   npm run train:article -- ARTICLES.jsonl.gz OTHERS.jsonl.gz --weights DIR
 *
 * DIR holds the line model of each fold, as `npm run train -- ... --folds --out DIR` writes them. Prints the
 * figures of five folds by site, each fitted without that fold's sites, then fits on all pages and writes
 * `src/model/article.weights.json`.
 */
import { parseArgs } from 'node:util';
import { FOLDS } from '../eval/held-out.ts';
import { type ArticleModel, probabilityOf } from '../src/decide/confidence/confidence.ts';
import type { ArticleMeasures } from '../src/decide/confidence/measures.ts';
import { type MeasuredDump, measuredDumps } from './article-pages.ts';
import { writeWeights } from './model-files.ts';
import { type Choice, fitChoices } from './softmax.ts';

/** A body is right from this word F1 on. */
const RIGHT_FROM = 0.75;
/** A light pull towards zero: thousands of pages for a dozen weights. */
const PULL = 0.0002;
/** The pages least sure of: this share of the articles. */
const LEAST_SURE = 0.1;

const isRight = (dump: MeasuredDump) => dump.article && dump.word >= RIGHT_FROM;
const twoDecimals = (x: number) => Math.round(x * 100) / 100;

function fitModel(dumps: readonly MeasuredDump[]): ArticleModel {
  const withBody = dumps.filter((d) => d.measures !== null);
  const names = Object.keys(withBody[0]!.measures!) as (keyof ArticleMeasures)[];
  const choices = withBody.map(
    (dump): Choice<keyof ArticleMeasures> => ({
      options: [{ ...dump.measures! }],
      right: [isRight(dump)],
      weight: 1,
    }),
  );
  const { weights, none } = fitChoices(choices, names, PULL);
  for (const name of names) weights[name] = twoDecimals(weights[name]);
  return { none: twoDecimals(none), weights };
}

/** Share of pairs of an article and a page without one in which the article scores higher. */
function areaUnderCurve(articles: readonly number[], others: readonly number[]): number {
  let won = 0;
  for (const a of articles) for (const b of others) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / (articles.length * others.length);
}

function report(dumps: readonly MeasuredDump[], models: readonly ArticleModel[]): string {
  const scored = dumps.map((dump) => ({
    dump,
    score: dump.measures ? probabilityOf(dump.measures, models[dump.fold]!) : 0,
  }));
  const articles = scored.filter(({ dump }) => dump.article).sort((a, b) => a.score - b.score);
  const others = scored.filter(({ dump }) => !dump.article);
  const scores = (list: typeof scored) => list.map(({ score }) => score);
  const least = articles.slice(0, Math.round(articles.length * LEAST_SURE));
  const wrong = (list: typeof scored) => list.filter(({ dump }) => !isRight(dump)).length;
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;
  return [
    `area under the curve, articles against others: ${areaUnderCurve(scores(articles), scores(others)).toFixed(3)}`,
    `articles with a word F1 under ${RIGHT_FROM}: ${percent(wrong(articles), articles.length)}`,
    `of the tenth of articles least sure of: ${percent(wrong(least), least.length)}`,
    `of those articles found in that tenth: ${percent(wrong(least), wrong(articles))}`,
    ...[0.003, 0.01, 0.02, 0.03, 0.05, 0.1].map((cut) => {
      const below = (list: typeof scored) => percent(list.filter((s) => s.score < cut).length, list.length);
      return `below ${cut}: articles ${below(articles)}, others ${below(others)}`;
    }),
  ].join('\n');
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { weights: { type: 'string' } },
  });
  if (!values.weights) throw new Error('--weights DIR is needed');
  const dumps = measuredDumps(positionals, values.weights);
  const models = Array.from({ length: FOLDS }, (_, fold) => fitModel(dumps.filter((d) => d.fold !== fold)));
  console.log(report(dumps, models));
  writeWeights('article', fitModel(dumps));
}

main();
