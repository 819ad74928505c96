import { setFlagsFromString } from 'node:v8';
import { Tinypool } from 'tinypool';
import { type Failed, failed, type Pass, type QueuedPage, type Results } from './job.ts';
import type { Task } from './worker.ts';

/** A batch whose worker died: the worker is replaced, and the other pages of the batch have no result. */
export interface BrokenBatch {
  /** Index of the page that the worker had in work. */
  readonly culprit: number;
  readonly failure: Failed;
}

/** Number of checks within the time limit of a page. */
const CHECKS = 10;
/**
 * V8 lets the heap of each thread grow by a fifth before it collects garbage again, not to several times its size. Two jobs
 * over 500 web pages took 336 MB, not 385, in the same time; over 2,825, with the flag from the start of Node, 346 MB, not
 * 448, and some 5% more processor time (2026-11-30, Node 20).
 */
const SLOW_GROWTH = '--heap-growing-percent=20';
const MEMORY_LIMIT = 'ERR_WORKER_OUT_OF_MEMORY';
/** Built, also when the command runs from the source: Node 20 does not run TypeScript in a thread. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../dev/worker.js' : './worker.js',
  import.meta.url,
);

/** The worker threads. Never give it more tasks at the same time than there are workers. */
export class WorkerPool {
  readonly #pool: Tinypool;
  readonly #timeout: number;

  /** @param timeout Time limit for one page, in milliseconds. */
  constructor(workers: number, timeout: number) {
    this.#timeout = timeout;
    setFlagsFromString(SLOW_GROWTH);
    this.#pool = new Tinypool({
      filename: WORKER.href,
      minThreads: workers,
      maxThreads: workers,
    });
    // A worker that dies without a task has lost nothing, and it is replaced.
    this.#pool.on('error', () => {});
  }

  /** @throws Error when a worker cannot be started. */
  async run<K extends keyof Results>(
    pass: Pass<K>,
    pages: readonly QueuedPage[],
  ): Promise<Results[K][] | BrokenBatch> {
    const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const deadline = watch(progress, this.#timeout);
    const task: Task = { pass, pages, progress };
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
 * Aborts when one page has taken the whole time limit. It counts checks, not time: while the process is suspended
 * (Ctrl-Z, `fg`) no checks run, so no page times out because of it.
 */
function watch(progress: Int32Array, timeout: number): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  let page = 0;
  let checks = 0;
  const timer = setInterval(() => {
    const now = Atomics.load(progress, 0);
    checks = now === page ? checks + 1 : 0;
    page = now;
    if (page > 0 && checks >= CHECKS) controller.abort();
  }, timeout / CHECKS);
  return { signal: controller.signal, stop: () => clearInterval(timer) };
}

function timedOut(timeout: number): Failed {
  return failed('timed-out', `not done within ${timeout / 1000} s`);
}

function crashed(error: unknown): Failed {
  const outOfMemory = error instanceof Error && 'code' in error && error.code === MEMORY_LIMIT;
  return failed('failed', outOfMemory ? 'ran out of memory' : String(error));
}
