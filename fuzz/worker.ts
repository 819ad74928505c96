import * as built from '../dist/index.js';
import { inputAt } from './input.ts';
import { allSeeds } from './pages.ts';
import { shrunk } from './shrink.ts';
import { tried } from './try.ts';

/** A worker's task: every `step`-th input of a run. */
export interface Order {
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly inputs: number;
  /** Unix time in ms to stop at. */
  readonly until: number;
}

/** A worker's message: its progress, or what it found. */
export type Report =
  | { readonly done: number; readonly index: number }
  | { readonly found: string[]; readonly index: number; readonly from: string; readonly smallest: string };

/** Inputs between two progress messages. */
const PROGRESS_INTERVAL = 50;
/** Faults of one kind are reported once, so that a run with many faults still ends. */
const kindOf = (fault: string) => fault.replace(/[\d"].*/s, '');

function work({ seed, first, step, inputs, until }: Order, say: (report: Report) => void): Report {
  const seeds = allSeeds();
  const known = new Set<string>();
  let done = 0;
  for (let index = first; index < inputs && Date.now() < until; index += step, done++) {
    if (done % PROGRESS_INTERVAL === 0) say({ done, index });
    const one = inputAt(seed, index, seeds);
    const faults = tried(built, one, index).filter((fault) => !known.has(kindOf(fault)));
    if (faults.length === 0) continue;
    for (const fault of faults) known.add(kindOf(fault));
    const stillFails = (input: string | Uint8Array) =>
      tried(built, { ...one, input }, 0).some((fault) => kindOf(fault) === kindOf(faults[0]!));
    const smallest = shrunk(one.input, stillFails);
    const shown =
      typeof smallest === 'string'
        ? JSON.stringify(smallest)
        : `hex ${Buffer.from(smallest).toString('hex')}`;
    say({ found: faults, index, from: one.from, smallest: shown });
  }
  return { done, index: inputs };
}

process.once('message', (order: Order) => {
  const last = work(order, (report) => process.send!(report));
  process.send!(last, () => process.disconnect());
});
