import type { LineTable, SiteTemplate } from '../api/site-template.ts';
import { copiesAmong } from './copies.ts';
import type { HashedPage } from './hashed-page.ts';
import { pagesWith } from './line-table.ts';
import { pageAt } from './template.ts';

/** Pages of one site share at least so many long lines. Of 1.2 million pairs of pages of two sites .08% do. */
const MIN_SHARED_LINES = 6;
/** Twenty pages show all that a site repeats; more cost time and change nothing. */
export const MAX_MATES = 30;

/** Numbers of the pages that look like one site's: a page's mates, its copies and the page itself among them. */
export function likePages(
  page: HashedPage,
  table: LineTable,
  hostAt: (page: number) => number,
  counts: Uint16Array,
): number[] {
  return pagesWith(table, page, MIN_SHARED_LINES, counts).filter((other) =>
    mayBeOneSite(page.host, hostAt(other)),
  );
}

/** The numbers of the other pages of its site that a page is compared with. */
export function matesOf(page: HashedPage, { pages, table }: SiteTemplate): number[] {
  const like = likePages(page, table, (i) => pages.hosts[i]!, zerosFor(pages.hosts));
  return withoutCopies(page, like, (i) => pageAt(pages, i).sketch).slice(0, MAX_MATES);
}

/** Zeros for the pages of a template, which may be many hundred thousand: made once, not for each page that is cleaned. */
function zerosFor(hosts: Uint32Array): Uint16Array {
  const zeros = zerosOf.get(hosts) ?? new Uint16Array(hosts.length);
  zerosOf.set(hosts, zeros);
  return zeros;
}

const zerosOf = new WeakMap<Uint32Array, Uint16Array>();

/** Those of the pages that have another article than this one. */
export function withoutCopies(
  page: HashedPage,
  like: readonly number[],
  sketchAt: (page: number) => Uint32Array,
): number[] {
  const areCopies = copiesAmong(page.sketch, like.map(sketchAt));
  return like.filter((_, i) => !areCopies[i]);
}

/** Addresses tell sites apart where both are known; else what the pages share has to do. */
function mayBeOneSite(a: number, b: number): boolean {
  return a === 0 || b === 0 || a === b;
}
