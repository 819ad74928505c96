import { createHash } from 'node:crypto';
import { storedForest, storedWeights } from '../model/index.ts';

const DIGITS = 12;

/** Changes when any trained weight of the package does: with the version it tells what made an article. */
export function modelId(): string {
  const hash = createHash('sha256');
  for (const name of ['first-pass', 'second-pass'] as const) {
    const { features, thresholds, feature, cut, value } = storedForest(name);
    hash.update(JSON.stringify([features, thresholds]));
    for (const numbers of [feature, cut, value]) hash.update(Int16Array.from(numbers));
  }
  const article = storedWeights('article');
  const headline = { sum: storedWeights('headline').weights, trees: storedForest('headline') };
  const published = storedWeights('published');
  hash.update(
    JSON.stringify([
      { intercept: -article.none!, weights: article.weights },
      storedWeights('authors').weights,
      headline,
      { noDate: published.none, weights: published.weights },
    ]),
  );
  return hash.digest('hex').slice(0, DIGITS);
}
