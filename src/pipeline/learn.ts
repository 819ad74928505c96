import type { CleanOptions } from '../api/options.ts';
import type { SiteTemplate } from '../api/site-template.ts';
import { readSource } from '../input/read.ts';
import { readPage } from '../page/lines.ts';
import { hashPage, type LearnedPage, type PageHead } from '../site/hashed-page.ts';
import { type Learned, SiteLearner } from '../site/learner.ts';
import { withHeads } from '../site/template.ts';
import { checkInput, checkOptions } from './check-options.ts';
import { dateOrderOf, pageHead } from './page-head.ts';

/** A page to learn from. */
export interface LearnablePage {
  readonly content: string | Uint8Array;
  /** Its address, which tells sites apart. */
  readonly source?: string;
}

/** The distinct lines of a page as hashes, and how it writes dates, read with the options it will be cleaned with. */
export function hashedPage(input: string | Uint8Array, options: CleanOptions): LearnedPage {
  const page = readPage(readSource(input, options));
  return { ...hashPage(page, options.source), dateOrder: dateOrderOf(page) };
}

/** Adds to what was learned of pages by their lines what the heads of some of them show. */
export class HeadLearner {
  readonly #learned: Learned;
  readonly #heads = new Map<number, PageHead>();

  constructor(learned: Learned) {
    this.#learned = learned;
  }

  /** @param place The number in the input of an exemplary page. */
  add(place: number, head: PageHead | null): void {
    const number = this.#learned.exemplary.get(place);
    if (head && number !== undefined) this.#heads.set(number, head);
  }

  learned(): SiteTemplate {
    return withHeads(this.#learned.template, this.#heads);
  }
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
  const list = Array.isArray(pages) ? (pages as readonly LearnablePage[]) : [...pages];
  const optionsOf = ({ source }: LearnablePage) => (source === undefined ? options : { ...options, source });
  const learner = new SiteLearner();
  for (const [place, page] of list.entries()) {
    checkInput(page.content);
    learner.add(hashedPage(page.content, optionsOf(page)), place);
  }
  const learned = learner.learned();
  if (learned === null) return null;
  const heads = new HeadLearner(learned);
  for (const place of learned.exemplary.keys())
    heads.add(place, pageHead(list[place]!.content, optionsOf(list[place]!), learned.template));
  return heads.learned();
}
