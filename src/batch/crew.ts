import type { Cleaner } from './cleaner.ts';
import type { Job, Outcome, Page } from './job.ts';
import type { Broken, WorkerPool } from './pool.ts';

/** Pages cleaned in this process before workers are started: starting them takes as long as a dozen pages. */
const SMALL_JOB = 16;
/** Bytes a second that even the slowest page is cleaned at: decides what may run where no deadline can be held. */
const SLOWEST = 100_000;
/** Pages, and bytes, that a worker is given at once: what it costs to hand them over no longer counts. */
const BATCH_PAGES = 16;
const BATCH_BYTES = 256 * 1024;

export interface CrewOptions {
  readonly jobs: number;
  /** Milliseconds that a page may be in work. */
  readonly timeout: number;
  /** Pages that will come at least; 0 when nobody knows. */
  readonly expected: number;
}

interface Waiting {
  readonly page: Page;
  readonly settle: (outcome: Outcome | null) => void;
  readonly fail: (error: unknown) => void;
}

/** Cleans pages: a few of them in this process, many or large ones by worker threads, which are started when needed. */
export class Crew {
  readonly #job: Job;
  readonly #options: CrewOptions;
  readonly #queue: Waiting[] = [];
  #cleaner: Promise<Cleaner> | null = null;
  #pool: Promise<WorkerPool> | null = null;
  #here = 0;
  #working = 0;

  constructor(job: Job, options: CrewOptions) {
    this.#job = job;
    this.#options = options;
  }

  /** Resolves with what became of the page, or with `null` when it was dropped before it was taken up. */
  async clean(page: Page): Promise<Outcome | null> {
    if (this.#isForHere(page)) {
      this.#here++;
      this.#cleaner ??= import('./cleaner.ts').then(({ loadCleaner }) => loadCleaner(this.#job));
      return (await this.#cleaner)(page);
    }
    return new Promise((settle, fail) => {
      this.#queue.push({ page, settle, fail });
      this.#handOut();
    });
  }

  /** Drops what no worker has taken up yet. */
  drop(): void {
    for (const { settle } of this.#queue.splice(0)) settle(null);
  }

  async close(): Promise<void> {
    this.drop();
    await (await this.#pool)?.close();
  }

  #isForHere({ record }: Page): boolean {
    const { timeout, expected } = this.#options;
    if (record.content.length > (timeout / 1000) * SLOWEST) return false;
    return this.#pool === null && expected <= SMALL_JOB && this.#here < SMALL_JOB;
  }

  /** Each free worker gets its share of what waits. */
  #handOut(): void {
    while (this.#queue.length > 0 && this.#working < this.#options.jobs) void this.#give(this.#takeBatch());
  }

  /** Half of a worker's share: towards the end batches grow small, and the workers end together. */
  #takeBatch(): Waiting[] {
    const most = Math.min(BATCH_PAGES, Math.ceil(this.#queue.length / (2 * this.#options.jobs)));
    let bytes = 0;
    let count = 0;
    while (count < most && (count === 0 || bytes < BATCH_BYTES))
      bytes += this.#queue[count++]!.page.record.content.length;
    return this.#queue.splice(0, count);
  }

  async #give(batch: Waiting[]): Promise<void> {
    this.#working++;
    try {
      const pool = await this.#openPool();
      const done = await pool.clean(batch.map(({ page }) => page));
      if (Array.isArray(done)) for (const [i, { settle }] of batch.entries()) settle(done[i]!);
      else this.#recover(batch, done);
    } catch (error) {
      for (const { fail } of batch) fail(error);
    } finally {
      this.#working--;
      this.#handOut();
    }
  }

  #recover(batch: Waiting[], { culprit, failure }: Broken): void {
    const [broken] = batch.splice(culprit, 1);
    broken!.settle(failure);
    this.#queue.unshift(...batch);
  }

  #openPool(): Promise<WorkerPool> {
    const { jobs, timeout } = this.#options;
    this.#pool ??= import('./pool.ts').then((pool) => new pool.WorkerPool(this.#job, jobs, timeout));
    return this.#pool;
  }
}
