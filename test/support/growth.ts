import { cpuTime } from './cpu-time.ts';

/** How often a size is timed at most; of its times the least counts. */
const RUNS = 3;

/**
 * Whether the larger input takes no longer than the bound, which is made of the time that the smaller one takes. Both in ms
 * of processor time. Too long once may be the machine's doing, and is tried again; too long each time is the input's.
 */
export function staysWithin(small: () => void, large: () => void, bound: (small: number) => number): boolean {
  // The first run compiles what the others use: it must not make the bound wider.
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
