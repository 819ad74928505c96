import type { Article } from '../api/article.ts';
import type { Explanation } from '../api/explanation.ts';
import type { CleanOptions } from '../api/options.ts';
import { explanationOf } from '../assemble/explain.ts';
import { run } from './stages.ts';

/**
 * Cleans one page.
 *
 * @param input Bytes in any encoding, or a decoded string.
 * @throws TypeError when the input is neither a string nor bytes.
 * @throws RangeError when an option's value is not valid. The input's content never makes it throw.
 */
export function cleanArticle(input: string | Uint8Array, options: CleanOptions = {}): Article {
  return run(input, options).article;
}

/** Cleans one page and gives, for every line, what became of it and why. Throws as `cleanArticle` does. */
export function explain(input: string | Uint8Array, options: CleanOptions = {}): Explanation {
  return explanationOf(run(input, options));
}
