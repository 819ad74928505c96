import { wordsIn } from '../page/measure.ts';
import type { Page } from '../page/page.ts';

/**
 * Logistic regression on the WCXB development split, 788 articles against 157 product, listing, collection and
 * forum pages, four dumps each: area under the ROC curve .91, cross-validated by site with held-out line scores.
 */
const INTERCEPT = -9.32;
/** For each unit of the body's mean line score, 0 to 1, weighted by words: articles are where the model is sure. */
const PER_SURENESS = 11.35;
/** For each unit of the natural logarithm of 1 + the number of body lines. */
const PER_LOG_LINES = 0.299;

/** Probability that the page holds an article, from how sure the model is of the body it found. */
export function articleProbability(page: Page, scores: Float64Array, isBody: readonly boolean[]): number {
  let words = 0;
  let sure = 0;
  let lines = 0;
  for (const line of page.lines) {
    if (!isBody[line.index]) continue;
    const n = wordsIn(line.text);
    words += n;
    sure += n * scores[line.index]!;
    lines++;
  }
  if (words === 0) return 0;
  const odds = INTERCEPT + PER_SURENESS * (sure / words) + PER_LOG_LINES * Math.log1p(lines);
  return 1 / (1 + Math.exp(-odds));
}
