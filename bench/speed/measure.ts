/** Two kinds of work, and how their time is read, in ms of processor time. */
export interface Contest {
  /** The pages in small groups: each takes about as long as the reference. */
  readonly clean: readonly (() => void)[];
  readonly reference: () => void;
  readonly now: () => number;
}

const FEWEST_ROUNDS = 8;
/** On a busy machine the processor's caches are shared: a round there says little, and more are taken. */
const MOST_ROUNDS = 25;

/**
 * How many times the reference's time cleaning takes. All take turns, and of the reference and of each group of pages the
 * quickest round counts: other programs can only make a round slower. A quiet moment is seldom as long as all pages take,
 * so pages timed as a whole would look slower than they are beside the shorter reference.
 *
 * @param enough Ends the measurement early once the ratio is no larger.
 */
export function measureRatio({ clean, reference, now }: Contest, enough: number): number {
  const works = [reference, ...clean];
  // Not counted: here V8 compiles.
  for (const work of works) work();
  const best = works.map(() => Number.POSITIVE_INFINITY);
  const ratio = () => best.slice(1).reduce((sum, ms) => sum + ms, 0) / best[0]!;
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    for (const [i, work] of works.entries()) {
      const start = now();
      work();
      best[i] = Math.min(best[i]!, now() - start);
    }
    if (round >= FEWEST_ROUNDS && ratio() <= enough) break;
  }
  return ratio();
}
