import { cpuTime } from './cpu-time.ts';

/** How many times larger the larger input is. */
const TIMES = 8;
/** How many times longer it may take: three times what it takes where time grows in step; with the square it is 64. */
const MOST = 3 * TIMES;
/** A difference below this tells nothing, in ms of processor time. */
const FLOOR = 100;

/** Whether work on an input of eight times the size takes about eight times as long, not 64 times. */
export function growsInStep(workOn: (size: number) => () => void, size: number): boolean {
  return staysWithin(workOn(size), workOn(size * TIMES), (few) => Math.max(few * MOST, FLOOR));
}

/** How often a size is timed at most; of its times the least counts. */
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
