/** Two kinds of work, and how their time is read, in ms of processor time. */
export interface Contest {
  readonly clean: () => void;
  readonly reference: () => void;
  readonly now: () => number;
}

const FEWEST_ROUNDS = 5;
/** On a busy machine the processor's caches are shared: a round there says little, and more are taken. */
const MOST_ROUNDS = 15;

/**
 * How many times the reference's time cleaning takes. The two take turns, and of each the quickest round counts: other
 * programs can only make a round slower.
 *
 * @param enough Ends the measurement early once the ratio is no larger.
 */
export function measureRatio({ clean, reference, now }: Contest, enough: number): number {
  // Not counted: here V8 compiles.
  clean();
  reference();
  const best = { clean: Number.POSITIVE_INFINITY, reference: Number.POSITIVE_INFINITY };
  const time = (work: () => void) => {
    const start = now();
    work();
    return now() - start;
  };
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    best.reference = Math.min(best.reference, time(reference));
    best.clean = Math.min(best.clean, time(clean));
    if (round >= FEWEST_ROUNDS && best.clean / best.reference <= enough) break;
  }
  return best.clean / best.reference;
}
