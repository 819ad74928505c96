import type { LineTable, SiteTemplate } from '../api/site-template.ts';
import { copiesAmong } from './copies.ts';
import type { HashedPage } from './hashed-page.ts';
import { pagesWith } from './line-table.ts';
import { pageAt } from './template.ts';

/** Pages of one site share at least so many long lines. Of 1.2 million pairs of pages of two sites .08% do. */
const MIN_SHARED_LINES = 6;
/** Twenty pages show all that a site repeats; more cost time and change nothing. */
export const MAX_MATES = 30;

/** Pages that look like one site's: a page's mates, its copies and the page itself among them. */
export function likePages(
  page: HashedPage,
  table: LineTable,
  at: (page: number) => HashedPage,
  counts: Uint16Array,
): HashedPage[] {
  return pagesWith(table, page, MIN_SHARED_LINES, counts)
    .map(at)
    .filter((other) => mayBeOneSite(page.host, other.host));
}

/** The other pages of its site that a page is compared with. */
export function matesOf(page: HashedPage, { pages, table }: SiteTemplate): HashedPage[] {
  const counts = new Uint16Array(pages.hosts.length);
  const like = likePages(page, table, (i) => pageAt(pages, i), counts);
  return withoutCopies(page, like).slice(0, MAX_MATES);
}

/** The pages that have another article than this one. */
export function withoutCopies(page: HashedPage, like: readonly HashedPage[]): HashedPage[] {
  const areCopies = copiesAmong(
    page.sketch,
    like.map(({ sketch }) => sketch),
  );
  return like.filter((_, i) => !areCopies[i]);
}

/** Addresses tell sites apart where both are known; else what the pages share has to do. */
function mayBeOneSite(a: number, b: number): boolean {
  return a === 0 || b === 0 || a === b;
}
