import { storedWeights } from '../../model/index.ts';
import type { Page } from '../../page/page.ts';
import type { Label } from '../../rules/rule.ts';
import { type ArticleMeasures, measureArticle } from './measures.ts';

/** A logistic regression over the measures; fitted by `train/article-fit.ts`. */
export interface ArticleModel {
  /** Log-odds of a page all of whose measures are 0, the other way round. */
  readonly none: number;
  readonly weights: Readonly<Record<keyof ArticleMeasures, number>>;
}

const shipped = storedWeights('article') as ArticleModel;

/** Probability, 0 to 1, that these measures are of an article whose body is right. */
export function probabilityOf(measures: ArticleMeasures, { none, weights }: ArticleModel): number {
  let odds = -none;
  for (const [name, weight] of Object.entries(weights))
    odds += weight * measures[name as keyof ArticleMeasures];
  return 1 / (1 + Math.exp(-odds));
}

/** Probability that the page holds an article and that its body is right, from what the model made of its lines. */
export function articleProbability(
  page: Page,
  labels: readonly (readonly Label[])[],
  scores: Float64Array,
  isBody: readonly boolean[],
): number {
  const measures = measureArticle(page, labels, scores, isBody);
  return measures ? probabilityOf(measures, shipped) : 0;
}
