import type { Pass, QueuedPage, Results } from './job.ts';
import { loadWork, type Work } from './work.ts';

/** A batch of pages for a worker. */
export interface Task {
  readonly pass: Pass;
  readonly pages: readonly QueuedPage[];
  /** Shared with the waiting thread: the number of the page in work, starting at 1. */
  readonly progress: Int32Array;
}

type AnyResult = Results[keyof Results];

/** Each task brings a copy of its pass; what is made for the first one serves them all. */
let current: { readonly number: number; readonly work: Promise<Work<keyof Results>> } | null = null;

function workOf(pass: Pass): Promise<Work<keyof Results>> {
  if (current?.number !== pass.number) current = { number: pass.number, work: loadWork(pass) };
  return current.work;
}

/** The entry point of a worker thread. */
export default async function work({ pass, pages, progress }: Task): Promise<AnyResult[]> {
  const process = await workOf(pass);
  return pages.map((page, i) => {
    Atomics.store(progress, 0, i + 1);
    return process(page);
  });
}
