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
  const isOwn = (run: number, inOther: boolean) => {
    const on = (counts.get(run) ?? 0) - (inOther ? 1 : 0);
    return on < MIN_PAGES || on < MIN_SHARE * (countFrom(limits, run) - 1);
  };
  return like.map(
    (other) =>
      sharesAtLeast(MIN_COPIED, page, other, () => true) || sharesAtLeast(MIN_COPIED_OWN, page, other, isOwn),
  );
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

/** Whether one of the pages has this share of the other's runs, of those that count. */
function sharesAtLeast(
  share: number,
  page: Uint32Array,
  other: Uint32Array,
  counts: (run: number, inOther: boolean) => boolean,
): boolean {
  // Up to here both sketches have all runs of their pages.
  const limit = Math.min(limitOf(page), limitOf(other));
  let [shared, onPage, onOther] = [0, 0, 0];
  for (let i = 0, j = 0; ; ) {
    const a = page[i] ?? Number.POSITIVE_INFINITY;
    const b = other[j] ?? Number.POSITIVE_INFINITY;
    const run = Math.min(a, b);
    if (run > limit) break;
    if (a === run) i++;
    if (b === run) j++;
    if (!counts(run, b === run)) continue;
    if (a === run) onPage++;
    if (b === run) onOther++;
    if (a === b) shared++;
  }
  return shared >= share * Math.min(onPage, onOther);
}
