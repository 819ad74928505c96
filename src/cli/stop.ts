import type { Io, StopSignal } from '../terminal/io.ts';

/** A request to stop (Ctrl-C, `kill`), and standard input let go of when it comes. */
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

  /** What asked for it; `null` as long as nothing has. */
  get by(): StopSignal | null {
    return this.#by;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Standard input, opened when it is asked for. */
  stdin(): Io['stdin'] {
    this.#reading = true;
    return this.#io.stdin;
  }

  release(): void {
    this.#release();
  }
}
