import { limitOf } from './sketch.ts';

/**
 * Pages are copies if one has at least this share of the other's runs of words. Of two dumps of one page all have .85 and
 * more; of two pages of a site one pair in forty has as much.
 */
const MIN_COPIED = 0.75;
/** The same without the runs that are the site's: a page crawled again, with other teasers around its article. */
const MIN_COPIED_OWN = 0.4;
/** A run is the site's if so many more pages have it, and this share of them. */
const MIN_PAGES = 2;
const MIN_SHARE = 0.5;

/**
 * Which of the pages that look like a page's site have the same article as it: dumps of one page, a print view, a page
 * crawled twice, the same report on a partner's site. It would be taken for the site's. A page without prose counts as
 * a copy of any.
 *
 * @param page Its sketch.
 * @param like Those of the others.
 */
export function copiesAmong(page: Uint32Array, like: readonly Uint32Array[]): boolean[] {
  const counts = new Map<number, number>();
  for (const other of like) for (const run of other) counts.set(run, (counts.get(run) ?? 0) + 1);
  const limits = Float64Array.from(like, limitOf).sort();
  // Among the pages other than the two that are compared.
  const isOwn = (run: number, isOnBoth: boolean) => {
    const on = (counts.get(run) ?? 0) - (isOnBoth ? 1 : 0);
    return on < MIN_PAGES || on < MIN_SHARE * (countFrom(limits, run) - 1);
  };
  return like.map((other) => isCopy(page, other, isOwn));
}

/** How many of the ascending numbers are no less than this one. */
function countFrom(ascending: Float64Array, least: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! < least) from = middle + 1;
    else to = middle;
  }
  return ascending.length - from;
}

type IsOwn = (run: number, isOnBoth: boolean) => boolean;

/** Whether one of the pages has `MIN_COPIED` of the other's runs, or `MIN_COPIED_OWN` of those that are not the site's. */
function isCopy(page: Uint32Array, other: Uint32Array, isOwn: IsOwn): boolean {
  // Up to here both sketches have all runs of their pages.
  const limit = Math.min(limitOf(page), limitOf(other));
  const shared = sharedRuns(page, other);
  const onBoth = shared.length;
  if (onBoth >= MIN_COPIED * Math.min(countUpTo(page, limit), countUpTo(other, limit))) return true;
  const own = shared.filter((run) => isOwn(run, true)).length;
  const hasMore = (runs: Uint32Array) =>
    hasOwn(runs, Math.floor(own / MIN_COPIED_OWN) + 1, limit, shared, isOwn);
  return !hasMore(page) || !hasMore(other);
}

/** The runs that both pages have, ascending. */
function sharedRuns(page: Uint32Array, other: Uint32Array): number[] {
  const shared: number[] = [];
  for (let i = 0, j = 0; i < page.length && j < other.length; ) {
    const [a, b] = [page[i]!, other[j]!];
    if (a === b) shared.push(a);
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return shared;
}

/** How many of the ascending runs are no greater than the limit. */
function countUpTo(runs: Uint32Array, limit: number): number {
  const end = runs.findIndex((run) => run > limit);
  return end < 0 ? runs.length : end;
}

/** Whether so many of a page's runs are its own; most pages have them among the first. */
function hasOwn(
  runs: Uint32Array,
  least: number,
  limit: number,
  shared: readonly number[],
  isOwn: IsOwn,
): boolean {
  let count = 0;
  let next = 0;
  for (const run of runs) {
    if (run > limit || count === least) break;
    while (shared[next]! < run) next++;
    if (isOwn(run, shared[next] === run)) count++;
  }
  return count === least;
}
