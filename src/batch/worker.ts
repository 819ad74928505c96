import { workerData } from 'node:worker_threads';
import { loadCleaner } from './cleaner.ts';
import type { Job, Outcome, QueuedPage } from './job.ts';

/** A batch of pages for a worker. */
export interface Task {
  readonly pages: readonly QueuedPage[];
  /** Shared with the waiting thread: the number of the page being cleaned, starting at 1. */
  readonly progress: Int32Array;
}

/** tinypool passes a pair: its own data, then ours. */
const [, job] = workerData as [unknown, Job];
const cleaner = loadCleaner(job);
// The error is reported to whoever passes a page.
cleaner.catch(() => {});

/** The entry point of a worker thread. */
export default async function work({ pages, progress }: Task): Promise<Outcome[]> {
  const clean = await cleaner;
  return pages.map((page, i) => {
    Atomics.store(progress, 0, i + 1);
    return clean(page);
  });
}
