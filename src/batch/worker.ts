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
const clean = await loadCleaner(job);

/** A worker thread's work. */
export default function work({ pages, progress }: Task): Outcome[] {
  return pages.map((page, i) => {
    Atomics.store(progress, 0, i + 1);
    return clean(page);
  });
}
