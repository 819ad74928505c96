import type { CleanOptions } from '../api/options.ts';
import type { SiteTemplate } from '../api/site-template.ts';
import { readSource } from '../input/read.ts';
import { readPage } from '../page/lines.ts';
import { type HashedPage, hashPage } from '../site/hashed-page.ts';
import { SiteLearner } from '../site/learner.ts';
import { checkInput, checkOptions } from './check-options.ts';

/** A page to learn from. */
export interface LearnablePage {
  readonly content: string | Uint8Array;
  /** Its address, which tells sites apart. */
  readonly source?: string;
}

/** The distinct lines of a page as hashes, read with the options it will be cleaned with. */
export function hashedPage(input: string | Uint8Array, options: CleanOptions): HashedPage {
  return hashPage(readPage(readSource(input, options)), options.source);
}

/**
 * Learns what the pages of each site among these have in common, for the option `template`. The order of the pages makes
 * no difference.
 *
 * @returns `null` when no page has another of its site.
 * @throws TypeError and RangeError as `cleanArticle` does.
 */
export function learnSites(pages: Iterable<LearnablePage>, options: CleanOptions = {}): SiteTemplate | null {
  checkOptions(options);
  const learner = new SiteLearner();
  for (const { content, source } of pages) {
    checkInput(content);
    learner.add(hashedPage(content, source === undefined ? options : { ...options, source }));
  }
  return learner.learned();
}
