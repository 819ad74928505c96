import { cpuTime } from './cpu-time.ts';

/** Most measurements per size; the shortest counts. */
const RUNS = 3;

/**
 * Whether the larger input stays within the bound, which is computed from the time of the smaller one. Both in ms of
 * processor time. One slow run may be the machine's fault and is repeated; if all are slow, it is the input's.
 */
export function staysWithin(small: () => void, large: () => void, bound: (small: number) => number): boolean {
  // The first run compiles code that the later ones use: it must not widen the bound.
  small();
  let few = Math.min(cpuTime(small), cpuTime(small));
  let many = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    many = Math.min(many, cpuTime(large));
    if (many < bound(few)) return true;
    few = Math.min(few, cpuTime(small));
  }
  return false;
}
