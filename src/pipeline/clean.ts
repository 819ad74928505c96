import type { Article } from '../api/article.ts';
import type { Explanation } from '../api/explanation.ts';
import type { CleanOptions } from '../api/options.ts';
import { explanationOf } from '../assemble/explain.ts';
import { run } from './stages.ts';

/**
 * Cleans one page.
 *
 * @param input Bytes of any encoding, or an already decoded string.
 * @throws TypeError when the input is neither a string nor bytes.
 * @throws RangeError when an option's value is not valid. Never throws for the input's content.
 */
export function cleanArticle(input: string | Uint8Array, options: CleanOptions = {}): Article {
  return run(input, options).article;
}

/** Cleans one page and says of every line what became of it and why. */
export function explain(input: string | Uint8Array, options: CleanOptions = {}): Explanation {
  return explanationOf(run(input, options));
}
