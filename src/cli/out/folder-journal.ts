import { closeSync, lstatSync, openSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../batch/job.ts';
import { writeAtomically } from '../../files/atomic.ts';
import { journalLines } from '../../files/journal.ts';
import { UsageError } from '../../terminal/failure.ts';

/** Number of records, by status. */
export type StatusCounts = Partial<Record<Status, number>>;

/** A journal line about a complete output. */
export interface DoneEntry {
  /** `runKey`: version, model and options. */
  readonly run: string;
  /** The output's path, relative to the folder. */
  readonly output: string;
  /** Hash of the input: `keyOf` its only record, or of all bytes of a container. */
  readonly input: string;
  /** Size of the output in bytes. */
  readonly bytes: number;
  readonly counts: StatusCounts;
}

const NAME = '.clean-article.journal';

/** The journal of a mirrored folder: which outputs are complete, and from which inputs. Kept after the run. */
export class FolderJournal {
  readonly #path: string;
  readonly #known = new Map<string, DoneEntry>();
  #file: number | null = null;

  /** @throws UsageError when it is a link: this tool must not cut or extend a file elsewhere. */
  constructor(folder: string) {
    this.#path = join(folder, NAME);
    if (lstatSync(this.#path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new UsageError(`--out ${folder}: ${NAME} in it is a link`);
    let lines = 0;
    let whole = 0;
    for (const { value, end } of journalLines(this.#path)) {
      lines++;
      whole = end;
      const done = value as DoneEntry | null;
      if (done?.output) this.#known.set(done.output, done);
    }
    if (lines > 2 * this.#known.size) this.#compact();
    // An incomplete last line must be removed before another is appended.
    else if (whole < sizeOf(this.#path)) truncateSync(this.#path, whole);
  }

  find(output: string): DoneEntry | undefined {
    return this.#known.get(output);
  }

  /** Call it after the output has its final name. */
  add(done: DoneEntry): void {
    this.#file ??= openSync(this.#path, 'a');
    writeFileSync(this.#file, lineOf(done));
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  /** Each run appends lines. Once more than half are outdated, only the current ones are kept. */
  #compact(): void {
    writeAtomically(this.#path, [...this.#known.values()].map(lineOf).join(''));
  }
}

function lineOf(done: DoneEntry): string {
  return `${JSON.stringify(done)}\n`;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
