import type { Outcome, Page } from './job.ts';

/** What may be read but not yet handed on. */
export interface Window {
  readonly pages: number;
  readonly bytes: number;
}

/** Passes through in its turn; with a page it is cleaned on the way. */
export interface Carrier {
  readonly page: Page | null;
}

export interface Carried<T> {
  readonly item: T;
  /** `null` for an item without a page. */
  readonly outcome: Outcome | null;
}

export type Clean = (page: Page) => Promise<Outcome | null>;

interface Slot<T> {
  readonly item: T;
  readonly size: number;
  done: Carried<T> | 'dropped' | null;
}

/**
 * Cleans what comes and hands it on in the order it came in, whatever is done first. No more than the window is read
 * ahead; a page larger than it is in flight alone.
 *
 * @param clean Answers `null` for a page that it drops because of the stop: that page and all after it are left out.
 * @param stop When aborted nothing more is read.
 */
export async function* inOrder<T extends Carrier>(
  items: AsyncIterable<T>,
  clean: Clean,
  window: Window,
  stop: AbortSignal,
): AsyncGenerator<Carried<T>> {
  const queue = new Queue(items, clean, window, stop);
  try {
    for (;;) {
      queue.readAhead();
      const done = queue.take();
      if (done === 'dropped' || (done === null && queue.over)) return;
      if (done) yield done;
      else await queue.change();
    }
  } finally {
    queue.close();
  }
}

class Queue<T extends Carrier> {
  readonly #source: AsyncIterator<T>;
  readonly #clean: Clean;
  readonly #window: Window;
  readonly #stop: AbortSignal;
  readonly #slots: Slot<T>[] = [];
  #bytes = 0;
  #reading = false;
  #ended = false;
  #error: { readonly cause: unknown } | null = null;
  #ring = () => {};

  constructor(items: AsyncIterable<T>, clean: Clean, window: Window, stop: AbortSignal) {
    this.#source = items[Symbol.asyncIterator]();
    this.#clean = clean;
    this.#window = window;
    this.#stop = stop;
    stop.addEventListener('abort', () => this.#ring());
  }

  /** Nothing is left and nothing more comes. */
  get over(): boolean {
    return this.#slots.length === 0 && (this.#ended || this.#stop.aborted);
  }

  /** Begins to read the next item, unless the window is full or one is being read. */
  readAhead(): void {
    const full = this.#slots.length >= this.#window.pages || this.#bytes >= this.#window.bytes;
    if (full || this.#reading || this.#ended || this.#stop.aborted) return;
    this.#reading = true;
    this.#settle(this.#read()).finally(() => {
      this.#reading = false;
      this.#ring();
    });
  }

  /** The first item when it is done. @throws what reading or cleaning threw. */
  take(): Carried<T> | 'dropped' | null {
    if (this.#error) throw this.#error.cause;
    const [head] = this.#slots;
    if (!head?.done) return null;
    this.#slots.shift();
    this.#bytes -= head.size;
    return head.done;
  }

  /** Resolves when something was read or done, or the stop came. */
  change(): Promise<void> {
    return new Promise((resolve) => {
      this.#ring = resolve;
    });
  }

  /** Lets go of the source, unless it is still held up in a read. */
  close(): void {
    if (!this.#ended && !this.#reading) void this.#source.return?.();
  }

  async #read(): Promise<void> {
    const next = await this.#source.next();
    if (next.done) this.#ended = true;
    else if (!this.#stop.aborted) this.#add(next.value);
  }

  #add(item: T): void {
    const size = item.page?.record.content.length ?? 0;
    const slot: Slot<T> = { item, size, done: null };
    this.#slots.push(slot);
    this.#bytes += size;
    void this.#settle(this.#fill(slot));
  }

  async #fill(slot: Slot<T>): Promise<void> {
    const { item } = slot;
    const outcome = item.page && (await this.#clean(item.page));
    slot.done = item.page && outcome === null ? 'dropped' : { item, outcome };
    this.#ring();
  }

  /** An error in the background is thrown at whoever takes next. */
  async #settle(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (cause) {
      this.#error ??= { cause };
      this.#ring();
    }
  }
}
