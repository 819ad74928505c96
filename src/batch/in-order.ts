import type { QueuedPage } from './job.ts';

/** Limit of what may be read but not yet passed on. */
export interface Window {
  readonly pages: number;
  readonly bytes: number;
}

/** Most pages read but not yet passed on, per job. */
const WINDOW_PAGES = 64;
const WINDOW_BYTES = 32 * 1024 * 1024;

export function windowFor(jobs: number): Window {
  return { pages: WINDOW_PAGES * jobs, bytes: WINDOW_BYTES };
}

/** An item of the queue; if it has a page, the page is cleaned or learned from. */
export interface QueueItem {
  readonly page: QueuedPage | null;
  /** What is held of it until it is passed on, in bytes or characters. */
  readonly size: number;
}

export interface ItemOutcome<T, R> {
  readonly item: T;
  /** `null` for an item without a page. */
  readonly outcome: R | null;
}

type Process<R> = (page: QueuedPage) => Promise<R | null>;

interface Slot<T, R> {
  readonly item: T;
  done: ItemOutcome<T, R> | 'dropped' | null;
}

/**
 * Cleans pages in parallel and yields the results in input order. Reads no further ahead than the window allows; a
 * page larger than the window is processed alone.
 *
 * @param process What is done to a page, such as cleaning it. Resolves with `null` for a page dropped because of the stop: that
 *   page and all later ones are left out.
 * @param stop When aborted, nothing more is read.
 */
export async function* inOrder<T extends QueueItem, R>(
  items: AsyncIterable<T>,
  process: Process<R>,
  window: Window,
  stop: AbortSignal,
): AsyncGenerator<ItemOutcome<T, R>> {
  const queue = new Queue(items, process, window, stop);
  try {
    for (;;) {
      queue.readAhead();
      const done = queue.take();
      if (done === 'dropped' || (done === null && queue.isOver)) return;
      if (done) yield done;
      else await queue.change();
    }
  } finally {
    queue.close();
  }
}

class Queue<T extends QueueItem, R> {
  readonly #source: AsyncIterator<T>;
  readonly #process: Process<R>;
  readonly #window: Window;
  readonly #stop: AbortSignal;
  readonly #slots: Slot<T, R>[] = [];
  #bytes = 0;
  #reading = false;
  #ended = false;
  #error: { readonly cause: unknown } | null = null;
  #notify = () => {};

  constructor(items: AsyncIterable<T>, process: Process<R>, window: Window, stop: AbortSignal) {
    this.#source = items[Symbol.asyncIterator]();
    this.#process = process;
    this.#window = window;
    this.#stop = stop;
    stop.addEventListener('abort', () => this.#notify());
  }

  /** The queue is empty and nothing more will be read. */
  get isOver(): boolean {
    return this.#slots.length === 0 && (this.#ended || this.#stop.aborted);
  }

  /** Starts reading the next item, unless the window is full or a read is already running. */
  readAhead(): void {
    const full = this.#slots.length >= this.#window.pages || this.#bytes >= this.#window.bytes;
    if (full || this.#reading || this.#ended || this.#stop.aborted) return;
    this.#reading = true;
    this.#settle(this.#read()).finally(() => {
      this.#reading = false;
      this.#notify();
    });
  }

  /** The first item if it is finished. @throws what reading or cleaning threw. */
  take(): ItemOutcome<T, R> | 'dropped' | null {
    if (this.#error) throw this.#error.cause;
    const [head] = this.#slots;
    if (!head?.done) return null;
    this.#slots.shift();
    this.#bytes -= head.item.size;
    return head.done;
  }

  /** Resolves when something was read or finished, or when the stop came. */
  change(): Promise<void> {
    return new Promise((resolve) => {
      this.#notify = resolve;
    });
  }

  /** Closes the source, unless a read is still running. */
  close(): void {
    if (!this.#ended && !this.#reading) void this.#source.return?.();
  }

  async #read(): Promise<void> {
    const next = await this.#source.next();
    if (next.done) this.#ended = true;
    else if (!this.#stop.aborted) this.#add(next.value);
  }

  #add(item: T): void {
    const slot: Slot<T, R> = { item, done: null };
    this.#slots.push(slot);
    this.#bytes += item.size;
    void this.#settle(this.#fill(slot));
  }

  async #fill(slot: Slot<T, R>): Promise<void> {
    const { item } = slot;
    const outcome = item.page && (await this.#process(item.page));
    slot.done = item.page && outcome === null ? 'dropped' : { item, outcome };
    this.#notify();
  }

  /** An error in the background is kept, and `take` throws it. */
  async #settle(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (cause) {
      this.#error ??= { cause };
      this.#notify();
    }
  }
}
