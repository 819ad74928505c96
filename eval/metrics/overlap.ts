/** How often each item occurs. */
export type Counts = ReadonlyMap<string, number>;

export function countEach(things: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** What two multisets share, and what only one of them has. */
export interface Overlap {
  /** In both; each occurrence counts once. */
  shared: number;
  /** In the gold only: what was lost. */
  lost: number;
  /** In the output only: kept by mistake. */
  extra: number;
}

export function overlap(gold: Counts, output: Counts): Overlap {
  const found: Overlap = { shared: 0, lost: 0, extra: 0 };
  for (const [thing, wanted] of gold) {
    const shared = Math.min(wanted, output.get(thing) ?? 0);
    found.shared += shared;
    found.lost += wanted - shared;
  }
  for (const [thing, given] of output) found.extra += Math.max(0, given - (gold.get(thing) ?? 0));
  return found;
}

/** Harmonic mean of precision and recall, 0 when both are 0. */
export function f1(precision: number, recall: number): number {
  const sum = precision + recall;
  return sum === 0 ? 0 : (2 * precision * recall) / sum;
}
