import { countsOf, endsSentence } from '../page/measure.ts';
import type { Page } from '../page/page.ts';

/**
 * Logistic regression on the WCXB development split, 788 articles against 157 product, listing, collection and
 * forum pages, four dumps each: area under the ROC curve .90, cross-validated by site with held-out line scores.
 * Each weight is for one unit of what stands beside it.
 */
const WEIGHTS = {
  intercept: -7.01,
  /** The body's mean line score, 0 to 1, weighted by words: articles are where the model is sure. */
  sureness: 4.33,
  /** Digits a word: grids are full of prices and sizes. */
  digits: -3.13,
  /** Natural logarithm of 1 + the body's words. */
  length: 0.79,
  /** Natural logarithm of 1 + the dropped lines between the body's first and last. */
  holes: -0.4,
  /** Share of the body's words in lines that end like sentences. */
  sentences: 1.31,
} as const;

/** Probability that the page holds an article, from what the model made of its lines. */
export function articleProbability(page: Page, scores: Float64Array, isBody: readonly boolean[]): number {
  const sum = { words: 0, sure: 0, digits: 0, sentences: 0, lines: 0 };
  for (const { index, text } of page.lines) {
    if (!isBody[index]) continue;
    const { words, digits } = countsOf(text);
    sum.words += words;
    sum.digits += digits;
    sum.sure += words * scores[index]!;
    sum.lines++;
    if (endsSentence(text)) sum.sentences += words;
  }
  if (sum.words === 0) return 0;
  const holes = isBody.lastIndexOf(true) - isBody.indexOf(true) + 1 - sum.lines;
  const odds =
    WEIGHTS.intercept +
    WEIGHTS.sureness * (sum.sure / sum.words) +
    WEIGHTS.digits * (sum.digits / sum.words) +
    WEIGHTS.length * Math.log1p(sum.words) +
    WEIGHTS.holes * Math.log1p(holes) +
    WEIGHTS.sentences * (sum.sentences / sum.words);
  return 1 / (1 + Math.exp(-odds));
}
