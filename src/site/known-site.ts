import type { SiteTemplate } from '../api/site-template.ts';
import type { Page } from '../page/page.ts';
import { hasLetter } from '../text/measure.ts';
import { type HashedPage, hashPage, lineHashes, type PageHead } from './hashed-page.ts';
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
  const hashed = hashPage(page, source);
  const mates = matesOf(hashed, template);
  if (mates.length === 0) return null;
  const pages = mates.map((mate) => pageAt(template.pages, mate));
  const hashes = lineHashes(page);
  const counts = countsOn(hashed, pages);
  // Folded, all numbers are one line: `12`, `1.`, `2024`.
  const on = Array.from(hashes, (hash, i) => {
    const count = counts.get(hash) ?? 0;
    return count > 0 && hasLetter(page.lines[i]!.text) ? count : 0;
  });
  const heads = mates.flatMap((mate) => headAt(template.pages, mate) ?? []);
  const dateOrders = pages.map(({ dateOrder }) => dateOrder);
  return { mates: mates.length, hashes, on, dateOrders, heads };
}

/** On how many of the others each line of a page is. The hashes of all of them ascend. */
function countsOn({ hashes }: HashedPage, others: readonly HashedPage[]): Map<number, number> {
  const counts = new Uint8Array(hashes.length);
  for (const { hashes: known } of others) {
    for (let i = 0, j = 0; i < hashes.length && j < known.length; ) {
      const [a, b] = [hashes[i]!, known[j]!];
      if (a === b) counts[i]!++;
      if (a <= b) i++;
      if (b <= a) j++;
    }
  }
  return new Map(Array.from(counts, (count, i) => [hashes[i]!, count] as const));
}
