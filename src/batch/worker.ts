import { workerData } from 'node:worker_threads';
import { loadCleaner } from './cleaner.ts';
import type { Job, Outcome, Page } from './job.ts';

/** Pages that a worker is given at once. */
export interface Task {
  readonly pages: readonly Page[];
  /** Shared with the thread that waits: the number of the page in work, from 1. */
  readonly progress: Int32Array;
}

/** tinypool hands a pair over: its own data, then ours. */
const [, job] = workerData as [unknown, Job];
const cleaner = loadCleaner(job);
// Whoever gives a page is told why it cannot be cleaned.
cleaner.catch(() => {});

/** A worker thread's work. */
export default async function work({ pages, progress }: Task): Promise<Outcome[]> {
  const clean = await cleaner;
  return pages.map((page, i) => {
    Atomics.store(progress, 0, i + 1);
    return clean(page);
  });
}
