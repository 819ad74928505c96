import { type Cleaner, faultsOf, textFaultsOf } from './faults.ts';
import type { Input } from './input.ts';

/** Milliseconds of processor time that any input may take, however busy the machine. */
const BASE = 400;
/** And for each thousand bytes or UTF-16 code units; a page of prose takes a twentieth of it. */
const PER_THOUSAND = 60;
/** Slow once is the machine's doing; slow so many times is the input's. */
const TRIES = 3;
/** One text in this many is explained, too; bytes always are. */
const EXPLAINED = 8;
/** One text in this many is cleaned once more, to the same article. */
const AGAIN = 3;

/** What is wrong with what is made of an input, and with the time it takes. */
export function tried(cleaner: Cleaner, { input, options }: Input, index: number): string[] {
  const quick = typeof input === 'string' && index % EXPLAINED !== 0;
  const again = index % AGAIN === 0;
  const check = () =>
    quick ? textFaultsOf(cleaner, input, options, again) : faultsOf(cleaner, input, options);
  const most = BASE + (input.length / 1000) * PER_THOUSAND;
  let faults: string[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < TRIES && least > most; n++) {
    const { user: start } = process.cpuUsage();
    faults = check();
    least = (process.cpuUsage().user - start) / 1000;
  }
  return least > most ? [...faults, `takes ${Math.round(least)} ms for a length of ${input.length}`] : faults;
}
