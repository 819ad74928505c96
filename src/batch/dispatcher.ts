import type { Job, Pass, QueuedPage, Results } from './job.ts';
import type { BrokenBatch, WorkerPool } from './pool.ts';
import type { Work } from './work.ts';

type Kind = keyof Results;

/** Most pages cleaned in this process without workers: starting workers takes as long as cleaning a dozen pages. */
const MAX_IN_PROCESS_PAGES = 16;
/** Bytes per second that even the slowest page reaches. Limits what is cleaned in this process without a time limit. */
const MIN_BYTES_PER_SECOND = 100_000;
/** Most pages and bytes in one batch for a worker: enough that the cost of passing them no longer matters. */
const BATCH_PAGES = 16;
const BATCH_BYTES = 256 * 1024;

export interface DispatcherOptions {
  readonly jobs: number;
  /** Time limit for one page, in milliseconds. */
  readonly timeout: number;
  /** Least number of pages to come; 0 when unknown. */
  readonly expected: number;
}

interface PendingPage {
  readonly page: QueuedPage;
  readonly settle: (result: Results[Kind] | null) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Cleans pages, and learns from them before: a few in this process, many or large ones in worker threads, which are started
 * when needed and serve all passes of a run, so that their code is compiled once.
 */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #queue: PendingPage[] = [];
  #pass: Pass | null = null;
  #passes = 0;
  #work: Promise<Work<Kind>> | null = null;
  #pool: Promise<WorkerPool> | null = null;
  #inProcess = 0;
  /** Much is to come: what is cleaned in this process would only delay the workers. */
  #large = false;
  #busyWorkers = 0;

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  /**
   * Begins a pass over the pages, after the last one has ended. What it gives resolves with the result, or with `null` when
   * the page was dropped before a worker started it.
   */
  begin<K extends Kind>(kind: K, job: Job): (page: QueuedPage) => Promise<Results[K] | null> {
    this.#pass = { kind, number: ++this.#passes, job };
    this.#work = null;
    this.#inProcess = 0;
    return (page) => this.#process(page) as Promise<Results[K] | null>;
  }

  async #process(page: QueuedPage): Promise<Results[Kind] | null> {
    if (this.#fitsInProcess(page)) {
      this.#inProcess++;
      const small = await this.#withinLimit(page);
      this.#work ??= import('./work.ts').then(({ loadWork }) => loadWork(this.#pass!));
      if (small) return (await this.#work)(small);
    }
    return new Promise((settle, fail) => {
      this.#queue.push({ page, settle, fail });
      this.#dispatch();
    });
  }

  /** A file of so many bytes was opened. A large one holds a page that needs a worker anyway, or many pages. */
  opened(bytes: number): void {
    if (bytes > this.#limit) this.#large = true;
  }

  /** Drops the pages that no worker has started yet. */
  drop(): void {
    for (const { settle } of this.#queue.splice(0)) settle(null);
  }

  async close(): Promise<void> {
    this.drop();
    await (await this.#pool)?.close();
  }

  #fitsInProcess({ record }: QueuedPage): boolean {
    const { expected } = this.#options;
    if (this.#large || record.content.length > this.#limit) return false;
    return this.#pool === null && expected <= MAX_IN_PROCESS_PAGES && this.#inProcess < MAX_IN_PROCESS_PAGES;
  }

  /** Bytes of a page that is cleaned in this process. */
  get #limit(): number {
    return (this.#options.timeout / 1000) * MIN_BYTES_PER_SECOND;
  }

  /** The page, decoded as far as it may be without a time limit; `null` for one that unpacks to more. */
  async #withinLimit(page: QueuedPage): Promise<QueuedPage | null> {
    if (!page.record.packed) return page;
    const { decodedPage } = await import('../records/web-archive/decoded-page.ts');
    const record = decodedPage(page.record, Math.min(this.#limit, page.record.packed.most));
    return 'code' in record ? null : { ...page, record };
  }

  /** Gives each free worker a batch of the waiting pages. */
  #dispatch(): void {
    while (this.#queue.length > 0 && this.#busyWorkers < this.#options.jobs)
      void this.#runBatch(this.#takeBatch());
  }

  /** Half of a worker's share: batches get smaller towards the end, so that all workers finish together. */
  #takeBatch(): PendingPage[] {
    const most = Math.min(BATCH_PAGES, Math.ceil(this.#queue.length / (2 * this.#options.jobs)));
    let bytes = 0;
    let count = 0;
    while (count < most && (count === 0 || bytes < BATCH_BYTES))
      bytes += this.#queue[count++]!.page.record.content.length;
    return this.#queue.splice(0, count);
  }

  async #runBatch(batch: PendingPage[]): Promise<void> {
    this.#busyWorkers++;
    try {
      const pool = await this.#openPool();
      const done = await pool.run(
        this.#pass!,
        batch.map(({ page }) => page),
      );
      if (Array.isArray(done)) for (const [i, { settle }] of batch.entries()) settle(done[i]!);
      else this.#recover(batch, done);
    } catch (error) {
      for (const { fail } of batch) fail(error);
    } finally {
      this.#busyWorkers--;
      this.#dispatch();
    }
  }

  #recover(batch: PendingPage[], { culprit, failure }: BrokenBatch): void {
    const [broken] = batch.splice(culprit, 1);
    broken!.settle(failure);
    this.#queue.unshift(...batch);
  }

  #openPool(): Promise<WorkerPool> {
    const { jobs, timeout } = this.#options;
    this.#pool ??= import('./pool.ts').then((pool) => new pool.WorkerPool(jobs, timeout));
    return this.#pool;
  }
}
