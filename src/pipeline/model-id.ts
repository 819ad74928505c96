import { createHash } from 'node:crypto';
import { type Learned, learned } from '../model/index.ts';

const DIGITS = 12;

/**
 * An id that changes with any number of the model. The hash covers the same text as in the first version, where weights
 * were written otherwise, so that the id stays the same as long as the numbers do.
 */
export function idOf({ forests, weights }: Learned): string {
  const { 'first-pass': first, 'second-pass': second, headline: trees, ...otherForests } = forests;
  const { article, authors, headline, published, ...otherWeights } = weights;
  const hash = createHash('sha256');
  for (const { feature, cut, value, ...names } of [first, second]) {
    hash.update(JSON.stringify(Object.values(names)));
    for (const numbers of [feature, cut, value]) hash.update(Int16Array.from(numbers));
  }
  const parts = [
    { intercept: -article.none!, weights: article.weights },
    authors.weights,
    { sum: headline.weights, trees },
    { noDate: published.none, weights: published.weights },
    ...Object.entries({ ...otherForests, ...otherWeights }),
  ];
  hash.update(JSON.stringify(parts));
  return hash.digest('hex').slice(0, DIGITS);
}

/** The id of the package's model: version and id together identify what made an article. */
export const modelId = (): string => idOf(learned());
