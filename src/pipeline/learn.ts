import type { CleanOptions } from '../api/options.ts';
import type { SiteTemplate } from '../api/site-template.ts';
import { findDates } from '../dates/find.ts';
import { readSource } from '../input/read.ts';
import { readPage } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { DATE_ORDERS, type HashedPage, hashPage, type PageHead } from '../site/hashed-page.ts';
import { knownSite } from '../site/known-site.ts';
import { type Learned, SiteLearner } from '../site/learner.ts';
import { isOfMost, slotsOf } from '../site/slots.ts';
import { withHeads } from '../site/template.ts';
import { checkInput, checkOptions } from './check-options.ts';
import { run } from './stages.ts';

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
 * Where a page that was learned has its headline, and how it writes dates.
 *
 * @param template What was learned of it and the others.
 */
function pageHead(
  input: string | Uint8Array,
  options: CleanOptions,
  template: SiteTemplate,
): PageHead | null {
  const { page, head } = run(input, { ...options, template });
  const site = knownSite(page, template, options.source);
  const at = head.headline?.ranges[0]?.[0];
  if (site === null || at === undefined) return null;
  const line = page.lines.findLast(({ start }) => start <= at);
  if (line === undefined || isOfMost(site, line.index)) return null;
  return { ...slotsOf(site)[line.index]!, dateOrder: dateOrderOf(page) };
}

/** The order of the page's dates in numbers, if all that show one have the same. */
function dateOrderOf(page: Page): number {
  const orders = new Set(
    page.lines.flatMap(({ text }) =>
      findDates(text).flatMap(({ numeric, open, day, month }) =>
        numeric && !open && day !== month ? [numeric] : [],
      ),
    ),
  );
  return orders.size === 1
    ? Math.max(
        0,
        DATE_ORDERS.findIndex((order) => orders.has(order as never)),
      )
    : 0;
}

/** Adds to what was learned of pages by their lines what the heads of some of them show. */
export class HeadLearner {
  readonly #learned: Learned;
  readonly #heads = new Map<number, PageHead>();

  constructor(learned: Learned) {
    this.#learned = learned;
  }

  /** @param place The page's number in the input. A page that is not needed is passed over. */
  add(place: number, input: string | Uint8Array, options: CleanOptions): void {
    const number = this.#learned.exemplary.get(place);
    const head = number === undefined ? null : pageHead(input, options, this.#learned.template);
    if (head) this.#heads.set(number!, head);
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
    heads.add(place, list[place]!.content, optionsOf(list[place]!));
  return heads.learned();
}
