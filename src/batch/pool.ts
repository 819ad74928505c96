import { Tinypool } from 'tinypool';
import { type Failed, failed, type Job, type Outcome, type Page } from './job.ts';
import type { Task } from './worker.ts';

/** A page that took its worker with it: the worker is replaced, nothing came of the pages beside it. */
export interface Broken {
  /** Index of the page among those given. */
  readonly culprit: number;
  readonly failure: Failed;
}

/** How often within the deadline a page in work is looked at. */
const LOOKS = 10;
const MEMORY_LIMIT = 'ERR_WORKER_OUT_OF_MEMORY';
/** The code that runs from the source is TypeScript, which a thread of Node 20 does not run by itself. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../dev/worker.js' : './worker.js',
  import.meta.url,
);

/** The worker threads. Give it no more tasks at a time than there are workers. */
export class WorkerPool {
  readonly #pool: Tinypool;
  readonly #timeout: number;

  /** @param timeout Milliseconds that a page may be in work. */
  constructor(job: Job, workers: number, timeout: number) {
    this.#timeout = timeout;
    this.#pool = new Tinypool({
      filename: WORKER.href,
      workerData: job,
      minThreads: workers,
      maxThreads: workers,
    });
    // A worker that dies with no task in work has harmed nothing and is replaced.
    this.#pool.on('error', () => {});
  }

  /** @throws Error when a worker cannot be started. */
  async clean(pages: readonly Page[]): Promise<Outcome[] | Broken> {
    const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const deadline = watch(progress, this.#timeout);
    const task: Task = { pages, progress };
    try {
      return await this.#pool.run(task, { signal: deadline.signal });
    } catch (error) {
      const culprit = Atomics.load(progress, 0) - 1;
      if (culprit < 0) throw error;
      return { culprit, failure: deadline.signal.aborted ? timedOut(this.#timeout) : crashed(error) };
    } finally {
      deadline.stop();
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

/**
 * Aborts when one page has been in work for the whole of the deadline. Looks are counted, not time: a process that was
 * stopped and goes on (Ctrl-Z, `fg`) has missed them, and no page has to answer for it.
 */
function watch(progress: Int32Array, timeout: number): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  let page = 0;
  let looks = 0;
  const timer = setInterval(() => {
    const now = Atomics.load(progress, 0);
    looks = now === page ? looks + 1 : 0;
    page = now;
    if (page > 0 && looks >= LOOKS) controller.abort();
  }, timeout / LOOKS);
  return { signal: controller.signal, stop: () => clearInterval(timer) };
}

function timedOut(timeout: number): Failed {
  return failed('timed-out', `not done within ${timeout / 1000} s`);
}

function crashed(error: unknown): Failed {
  const outOfMemory = error instanceof Error && 'code' in error && error.code === MEMORY_LIMIT;
  return failed('failed', outOfMemory ? 'ran out of memory' : String(error));
}
