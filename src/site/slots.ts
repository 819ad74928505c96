import { spread } from './fold-line.ts';
import type { PageHead } from './hashed-page.ts';
import type { KnownSite } from './known-site.ts';

/** Fewer heads show nothing: two articles may begin at the same place by chance. */
const MIN_HEADS = 3;

/** A line's places between the lines that the site repeats. */
export type Slot = Pick<PageHead, 'above' | 'below'>;

/** Each line's place, as its distances to the nearest lines of the site above and below it. */
export function slotsOf({ hashes, on }: Pick<KnownSite, 'hashes' | 'on'>): Slot[] {
  const above = distances(hashes, on);
  const below = distances(hashes.toReversed(), on.toReversed()).reverse();
  return above.map((hash, line) => ({ above: hash, below: below[line]! }));
}

function distances(hashes: Uint32Array, on: readonly number[]): number[] {
  let last = 0;
  let distance = 0;
  return on.map((count, line) => {
    const place = spread(last ^ Math.imul(distance + 1, 0x9e3779b1)) || 1;
    if (count > 0) [last, distance] = [hashes[line]!, 0];
    else if (hashes[line] !== 0) distance++;
    return place;
  });
}

/**
 * How many of the mates have their headline in the place of each line: 0 to 1 by the line above, and half as much again by
 * the line below; below 0 for a line that every mate has. Only the latter where too few heads are known.
 */
export function headlineShares(site: KnownSite): number[] {
  const { heads, hashes } = site;
  const standing = standingShares(site);
  if (heads.length < MIN_HEADS) return standing;
  const [above, below] = [
    countsOf(heads.map((head) => head.above)),
    countsOf(heads.map((head) => head.below)),
  ];
  return slotsOf(site).map((slot, line) => {
    if (hashes[line] === 0 || isOfMost(site, line)) return standing[line]!;
    const counts = [above.get(slot.above) ?? 0, below.get(slot.below) ?? 0];
    return (Math.max(...counts) + Math.min(...counts) / 2) / heads.length;
  });
}

/** `Harbour Gazette, the paper of the coast`: a line of all pages is less likely a headline. Of few pages, it may be in a list of each. */
export function standingShares({ on, mates }: KnownSite): number[] {
  return on.map((count) => (mates >= MIN_STANDING && count === mates ? STANDING : 0));
}

/** Mates that have the line, and the share that it counts as. */
const MIN_STANDING = 4;
const STANDING = -0.5;

/** Whether more than half of the mates have the line: it is no article's headline. */
export function isOfMost({ on, mates }: KnownSite, line: number): boolean {
  return on[line]! > mates / 2;
}

function countsOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
