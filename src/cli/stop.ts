import type { Io, StopSignal } from '../terminal/io.ts';

/** Handles a request to stop (Ctrl-C, `kill`): sets the signal and closes standard input. */
export class Stop {
  readonly #controller = new AbortController();
  readonly #release: () => void;
  readonly #io: Io;
  #reading = false;
  #by: StopSignal | null = null;

  constructor(io: Io) {
    this.#io = io;
    this.#release = io.onStop((signal) => {
      this.#by = signal;
      this.#controller.abort();
      if (this.#reading) io.stdin.destroy();
    });
  }

  /** The signal received; `null` while there is none. */
  get by(): StopSignal | null {
    return this.#by;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Standard input, opened on first use. */
  stdin(): Io['stdin'] {
    this.#reading = true;
    return this.#io.stdin;
  }

  release(): void {
    this.#release();
  }
}
