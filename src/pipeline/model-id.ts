import { createHash } from 'node:crypto';
import { type Learned, learned } from '../model/index.ts';

const DIGITS = 12;

/** Changes when any number does. What is hashed has the form that it had in the first version: an id stays with its numbers. */
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

/** The id of the package's model: with the version it tells what made an article. */
export const modelId = (): string => idOf(learned());
