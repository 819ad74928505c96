import { Chooser, type StoredWeights } from '../../chooser/chooser.ts';
import { storedWeights } from '../../model/index.ts';
import type { Page } from '../../page/page.ts';
import type { Label } from '../../rules/rule.ts';
import { type ArticleMeasures, articleFeatures, measureArticle } from './measures.ts';

/** A logistic regression over the measures, written as a choice between one candidate (the body) and none. */
export const articleChooser = (weights: StoredWeights) => new Chooser(articleFeatures, weights);

const shipped = articleChooser(storedWeights('article'));

/** Probability, 0 to 1, that the page with these measures is an article and its body is right. */
export function probabilityOf(measures: ArticleMeasures, chooser: ReturnType<typeof articleChooser>): number {
  const values = Float64Array.from(articleFeatures.names, (name) => measures[name]);
  return 1 / (1 + Math.exp(-chooser.score(values, -chooser.none)));
}

/** Probability that the page has an article and that its body is right, from the model's scores of its lines. */
export function articleProbability(
  page: Page,
  labels: readonly (readonly Label[])[],
  scores: Float64Array,
  isBody: readonly boolean[],
): number {
  const measures = measureArticle(page, labels, scores, isBody);
  return measures ? probabilityOf(measures, shipped) : 0;
}
