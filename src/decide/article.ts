import { wordsIn } from '../page/measure.ts';
import type { Page } from '../page/page.ts';

/**
 * Probability that the page holds an article, from how much body there is and how sure the model is of it.
 * Placeholder weights until fitted.
 */
export function articleProbability(page: Page, scores: Float64Array, isBody: readonly boolean[]): number {
  let words = 0;
  let sure = 0;
  for (const line of page.lines) {
    if (!isBody[line.index]) continue;
    const n = wordsIn(line.text);
    words += n;
    sure += n * scores[line.index]!;
  }
  if (words === 0) return 0;
  const odds = -6 + 1.1 * Math.log1p(words) + 4 * (sure / words - 0.5);
  return 1 / (1 + Math.exp(-odds));
}
