import { closeSync, fstatSync, ftruncateSync, lstatSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../batch/job.ts';
import { writeAtomically } from '../../files/atomic.ts';
import type { FilePlace, KnownFolder } from '../../files/folder.ts';
import { journalLines } from '../../files/journal.ts';
import { openAnew, openToExtend, openToRead } from '../../files/own-file.ts';
import { Failure, UsageError } from '../../terminal/failure.ts';
import { FOLDER_JOURNAL } from './side-files.ts';

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
  /** Real path of the input; `-` for standard input. */
  readonly from: string;
  /** Size of the output in bytes. */
  readonly bytes: number;
  readonly counts: StatusCounts;
}

const STATUSES: ReadonlySet<unknown> = new Set<Status>(['cleaned', 'without-article', 'failed']);

export function isStatus(value: unknown): value is Status {
  return STATUSES.has(value);
}

/** The journal of a mirrored folder: which outputs are complete, and from which inputs. Kept after the run. */
export class FolderJournal {
  readonly #place: FilePlace;
  readonly #known = new Map<string, DoneEntry>();
  #file: number | null = null;

  /** @throws UsageError when it is a link: this tool must not cut or extend a file elsewhere. */
  constructor(folder: KnownFolder) {
    this.#place = { folder, name: FOLDER_JOURNAL };
    const found = lstatSync(join(folder.path, FOLDER_JOURNAL), { throwIfNoEntry: false });
    if (found && !found.isFile())
      throw new UsageError(
        `--out ${folder.path}: ${FOLDER_JOURNAL} in it is ${found.isSymbolicLink() ? 'a link' : 'no file'}`,
      );
    this.#read();
  }

  find(output: string): DoneEntry | undefined {
    return this.#known.get(output);
  }

  /** Call it after the output has its final name. */
  add(done: DoneEntry): void {
    this.#file ??= this.#open();
    writeFileSync(this.#file, lineOf(done));
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #read(): void {
    const file = openToRead(this.#place);
    if (file === null) return;
    const { size } = fstatSync(file);
    let lines = 0;
    let whole = 0;
    for (const { value, end } of journalLines(file)) {
      lines++;
      whole = end;
      const done = doneEntryOf(value);
      if (done) this.#known.set(done.output, done);
    }
    if (lines > 2 * this.#known.size) this.#compact();
    else if (whole < size) this.#cut(whole);
  }

  /** An incomplete last line must be removed before another is appended. */
  #cut(size: number): void {
    this.#file = this.#open();
    ftruncateSync(this.#file, size);
  }

  /** @throws Failure when something else has taken its name meanwhile. */
  #open(): number {
    const { folder, name } = this.#place;
    const found = lstatSync(join(folder.path, name), { throwIfNoEntry: false });
    const file = found ? openToExtend(this.#place) : openAnew(this.#place, name);
    if (file === null) throw new Failure(`${name} was replaced by something else`);
    return file;
  }

  /** Each run appends lines. Once more than half are outdated, only the current ones are kept. */
  #compact(): void {
    writeAtomically(this.#place, [...this.#known.values()].map(lineOf).join(''));
  }
}

function lineOf(done: DoneEntry): string {
  return `${JSON.stringify(done)}\n`;
}

/** A line that is damaged, or was edited, is none. */
function doneEntryOf(value: unknown): DoneEntry | null {
  const { run, output, input, from, bytes, counts } = (value ?? {}) as Partial<DoneEntry>;
  const texts = [run, output, input, from].every((one) => typeof one === 'string');
  if (!texts || !isCount(bytes) || typeof counts !== 'object' || counts === null) return null;
  const isCounts = Object.entries(counts).every(([status, count]) => isStatus(status) && isCount(count));
  return isCounts && Object.keys(counts).length > 0 ? (value as DoneEntry) : null;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
