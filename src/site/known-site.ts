import type { SiteTemplate } from '../api/site-template.ts';
import type { Page } from '../page/page.ts';
import { hasLetter } from '../text/measure.ts';
import { hashPage, lineHashes, type PageHead } from './hashed-page.ts';
import { matesOf } from './mates.ts';
import { headAt, pageAt } from './template.ts';

/** What a template has on a page's site. */
export interface KnownSite {
  /** How many of the page's mates are known. */
  readonly mates: number;
  /** The hash of each line; 0 for one without visible text. */
  readonly hashes: Uint32Array;
  /** On how many mates each line is. */
  readonly on: readonly number[];
  /** The orders of day and month that dates of the mates have. */
  readonly dateOrders: readonly number[];
  /** Of some of the mates. */
  readonly heads: readonly PageHead[];
}

/**
 * `null` for a page without mates.
 *
 * @param source The page's address or path.
 */
export function knownSite(page: Page, template: SiteTemplate, source: string | undefined): KnownSite | null {
  const mates = matesOf(hashPage(page, source), template);
  if (mates.length === 0) return null;
  const pages = mates.map((mate) => pageAt(template.pages, mate));
  const lines = pages.map((mate) => new Set(mate.hashes));
  const hashes = lineHashes(page);
  // Folded, all numbers are one line: `12`, `1.`, `2024`.
  const on = Array.from(hashes, (hash, i) =>
    hasLetter(page.lines[i]!.text) ? lines.filter((mate) => mate.has(hash)).length : 0,
  );
  const heads = mates.flatMap((mate) => headAt(template.pages, mate) ?? []);
  const dateOrders = pages.map(({ dateOrder }) => dateOrder);
  return { mates: mates.length, hashes, on, dateOrders, heads };
}
