import { createHash } from 'node:crypto';
import { articleModel } from '../decide/confidence/weights.ts';
import { weights } from '../decide/weights.ts';
import { authorWeights } from '../head/authors/weights.ts';
import * as headline from '../head/headline/weights.ts';
import { publishedModel } from '../head/published/weights.ts';

const DIGITS = 12;

/** Changes when any trained weight of the package changes. With the version it identifies what made an article. */
export function modelId(): string {
  const hash = createHash('sha256');
  for (const { features, thresholds, feature, cut, value } of [weights.lines, weights.context]) {
    hash.update(JSON.stringify([features, thresholds]));
    for (const numbers of [feature, cut, value]) hash.update(Int16Array.from(numbers));
  }
  hash.update(JSON.stringify([articleModel, authorWeights, headline, publishedModel]));
  return hash.digest('hex').slice(0, DIGITS);
}
