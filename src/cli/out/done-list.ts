import { closeSync, lstatSync, openSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../batch/job.ts';
import { writeWhole } from '../../files/aside.ts';
import { journalLines } from '../../files/journal.ts';
import { UsageError } from '../../terminal/failure.ts';

/** What of a run is counted, by kind. */
export type Counts = Partial<Record<Status, number>>;

/** An output that is whole. */
export interface Done {
  /** `runKey`: version, model and options. */
  readonly run: string;
  /** The output's path below the folder. */
  readonly output: string;
  /** Hash of the input: `keyOf` its only record, or of all bytes of a container. */
  readonly input: string;
  /** Size of the output. */
  readonly bytes: number;
  readonly counts: Counts;
}

const NAME = '.clean-article.journal';

/** The journal of a mirrored folder: which outputs are whole, and what of. It outlasts the run. */
export class DoneList {
  readonly #path: string;
  readonly #known = new Map<string, Done>();
  #file: number | null = null;

  /** @throws UsageError when it is a link: what it leads to is not the run's to cut or to add to. */
  constructor(folder: string) {
    this.#path = join(folder, NAME);
    if (lstatSync(this.#path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new UsageError(`--out ${folder}: ${NAME} in it is a link`);
    let lines = 0;
    let whole = 0;
    for (const { value, end } of journalLines(this.#path)) {
      lines++;
      whole = end;
      const done = value as Done | null;
      if (done?.output) this.#known.set(done.output, done);
    }
    if (lines > 2 * this.#known.size) this.#compact();
    // A torn line must go before another is added to it.
    else if (whole < sizeOf(this.#path)) truncateSync(this.#path, whole);
  }

  find(output: string): Done | undefined {
    return this.#known.get(output);
  }

  /** Call it when the output stands in its place. */
  add(done: Done): void {
    this.#file ??= openSync(this.#path, 'a');
    writeFileSync(this.#file, lineOf(done));
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  /** Runs add lines without end: once half of them are outdated, only what holds is kept. */
  #compact(): void {
    writeWhole(this.#path, [...this.#known.values()].map(lineOf).join(''));
  }
}

function lineOf(done: Done): string {
  return `${JSON.stringify(done)}\n`;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
