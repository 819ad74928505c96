import { type Cleaner, faultsOf, textFaultsOf } from './faults.ts';
import type { Input } from './input.ts';

/** Milliseconds of processor time allowed for any input. */
const BASE = 400;
/** Additional time per thousand bytes or UTF-16 code units; a page of prose takes a twentieth of it. */
const PER_THOUSAND = 60;
/** A single slow run may be the machine's fault; this many slow runs are the input's. */
const TRIES = 3;
/** One text in this many is explained too; bytes always are. */
const EXPLAINED = 8;
/** One text in this many is cleaned a second time, and the articles are compared. */
const AGAIN = 3;

/** What is wrong with the result for an input, and with the time it takes. */
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
