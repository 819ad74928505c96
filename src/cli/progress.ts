import type { Io } from '../terminal/io.ts';
import type { Bar, ProgressSnapshot } from './bar.ts';
import type { InputBytes } from './in/bytes.ts';
import type { Inputs } from './in/input.ts';
import { ReadShare } from './read-share.ts';
import type { RunLog } from './run-log.ts';
import { summaryLine, summaryTable } from './summary.ts';

/** Milliseconds before a bar is shown. */
const PATIENCE = 600;

export interface ProgressOptions {
  /** `--quiet`: neither bar nor summary. */
  readonly quiet: boolean;
  /** The pages are printed on the same terminal: a bar would disturb them. */
  readonly pagesOnTerminal: boolean;
}

/** Shows the progress of a run over many pages on a terminal, and a summary at the end. */
export class Progress {
  readonly #inputs: Inputs;
  readonly #log: RunLog;
  readonly #stderr: NodeJS.WriteStream;
  readonly #options: ProgressOptions;
  readonly #terminal: boolean;
  readonly #timer: NodeJS.Timeout;
  readonly #start = process.uptime();
  #many: boolean;
  #containers = false;
  #late = false;
  #over = false;
  #bar: Bar | null = null;
  #saidKey = false;
  readonly #read: ReadShare;

  constructor(
    inputs: Inputs,
    log: RunLog,
    { stderr, env }: Pick<Io, 'stderr' | 'env'>,
    options: ProgressOptions,
  ) {
    this.#inputs = inputs;
    this.#read = new ReadShare(inputs);
    this.#log = log;
    this.#stderr = stderr;
    this.#options = options;
    this.#many = inputs.tree;
    this.#terminal = stderr.isTTY === true && env.TERM !== 'dumb';
    this.#timer = setTimeout(() => {
      this.#late = true;
      void this.#show();
    }, PATIENCE).unref();
  }

  /** Call it when an input is opened. */
  opened(bytes: InputBytes): void {
    this.#read.opened(bytes);
  }

  /** Call it when the current input is a container: one input may hold many pages. */
  container(): void {
    this.#containers = true;
    if (this.#many) return;
    this.#many = true;
    void this.#show();
  }

  /** Says once a run where pages are found, unless that is where they are looked for first. */
  pageKey(key: string): void {
    if (this.#saidKey || key === 'text' || this.#options.quiet) return;
    this.#saidKey = true;
    this.#log.note(`pages are read from the key ${JSON.stringify(key)}; --text-key names another`);
  }

  /** Removes the bar. */
  stop(): void {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#bar?.stop();
    this.#bar = null;
    this.#log.print = (line) => void this.#stderr.write(`${line}\n`);
  }

  /** Removes the bar and prints the summary. */
  end(): void {
    this.stop();
    if (this.#options.quiet || !this.#many) return;
    this.#log.print(this.#terminal ? summaryTable(this.#log, this.#seconds) : summaryLine(this.#log));
  }

  get #seconds(): number {
    return process.uptime() - this.#start;
  }

  /** The bar's code is loaded only for a terminal, and only when the run takes longer than `PATIENCE`. */
  async #show(): Promise<void> {
    const { quiet, pagesOnTerminal } = this.#options;
    if (!this.#late || !this.#many || !this.#terminal || quiet || pagesOnTerminal) return;
    const { Bar } = await import('./bar.ts');
    if (this.#over) return;
    const bar = new Bar(this.#stderr, () => this.#snapshot());
    this.#bar = bar;
    this.#log.print = (line) => bar.say(line);
  }

  #snapshot(): ProgressSnapshot {
    const { counts, total } = this.#log;
    return { doing: null, share: this.#share(), pages: total, failed: counts.failed, seconds: this.#seconds };
  }

  /** By finished files where each is one page; with containers, by bytes read; `null` for a pipe. */
  #share(): number | null {
    const { share } = this.#read;
    if (share === null || this.#containers) return share;
    return Math.min(this.#log.total / Math.max(this.#inputs.list.length, 1), 1);
  }
}
