import type { Io } from '../terminal/io.ts';
import type { Bar } from './bar.ts';
import type { InputBytes } from './in/bytes.ts';
import type { Inputs } from './in/input.ts';
import { ReadShare } from './read-share.ts';

/** Milliseconds before a bar is shown. */
const PATIENCE = 600;

/** Shows on a terminal that pages are read to learn their sites: of a million pages that takes minutes. */
export class LearningBar {
  readonly #doing: string;
  readonly #read: ReadShare;
  readonly #start = process.uptime();
  readonly #timer: NodeJS.Timeout | undefined;
  #pages = 0;
  #bar: Bar | null = null;
  #over = false;

  /** @param doing Example: `learning sites`. */
  constructor(doing: string, inputs: Inputs, { stderr, env }: Pick<Io, 'stderr' | 'env'>, quiet: boolean) {
    this.#doing = doing;
    this.#read = new ReadShare(inputs);
    if (quiet || stderr.isTTY !== true || env.TERM === 'dumb') return;
    this.#timer = setTimeout(() => void this.#show(stderr), PATIENCE).unref();
  }

  opened(bytes: InputBytes): void {
    this.#read.opened(bytes);
  }

  page(): void {
    this.#pages++;
  }

  stop(): void {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#bar?.stop();
  }

  async #show(stderr: NodeJS.WriteStream): Promise<void> {
    const { Bar } = await import('./bar.ts');
    if (this.#over) return;
    this.#bar = new Bar(stderr, () => ({
      doing: this.#doing,
      share: this.#read.share,
      pages: this.#pages,
      failed: null,
      seconds: process.uptime() - this.#start,
    }));
  }
}
