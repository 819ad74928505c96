import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Status } from '../../../batch/job.ts';
import { removeLeftovers, resolveTarget } from '../../../files/atomic.ts';
import type { Framing } from '../../../format/format.ts';
import { messageOf, UsageError } from '../../../terminal/failure.ts';
import type { Inputs } from '../../in/input.ts';
import type { InputItem } from '../../in/item.ts';
import { FileSink } from '../file.ts';
import { beside, journalOf } from '../part.ts';
import type { ResumeSettings } from '../resume-settings.ts';
import { type Sink, SinkLost } from '../sink.ts';
import { writeParquet, writeRows } from './from-rows.ts';

/**
 * One Parquet file. Its contents are listed at its end, so it cannot grow: the rows are collected in a hidden file beside it,
 * as lines of JSON with a journal, and made into the Parquet file when the last one is there.
 */
export class ParquetFileSink implements Sink {
  readonly name: string;
  readonly stream: boolean;
  readonly #place: string;
  readonly #rowsFile: string;
  readonly #rows: FileSink;
  /** The file of rows, where it was made of the Parquet file of an earlier run; else `null`. */
  readonly #restored: number | null;

  private constructor(path: string, place: string, rows: FileSink, restored: number | null) {
    this.name = path;
    this.stream = rows.stream;
    this.#place = place;
    this.#rowsFile = rowsOf(place);
    this.#rows = rows;
    this.#restored = restored;
  }

  /** @throws UsageError when the file is one of the inputs. */
  static async open(
    path: string,
    inputs: Inputs,
    framing: Framing,
    settings: ResumeSettings,
  ): Promise<ParquetFileSink> {
    mkdirSync(dirname(path), { recursive: true });
    const place = resolveTarget(path);
    if (inputs.has(place)) throw new UsageError(`--out ${path} is one of the inputs`);
    if (settings.resume) removeLeftovers(dirname(place));
    const restored = settings.resume ? await restore(place) : null;
    return new ParquetFileSink(path, place, new FileSink(rowsOf(place), inputs, framing, settings), restored);
  }

  get resumable(): boolean {
    return this.#rows.resumable;
  }

  done(item: InputItem): Status | null {
    return this.#rows.done(item);
  }

  doneWhole(): Promise<null> {
    return this.#rows.doneWhole();
  }

  write(item: InputItem, text: string | null, status: Status): Promise<void> {
    return this.#rows.write(item, text, status);
  }

  async finish(whole: boolean): Promise<void> {
    await this.#rows.finish(whole);
    try {
      const rows = statSync(this.#rowsFile, { throwIfNoEntry: false });
      if (rows && rows.ino !== this.#restored) writeParquet(this.#rowsFile, this.#place);
      rmSync(this.#rowsFile, { force: true });
    } catch (error) {
      throw new SinkLost(messageOf(error), false);
    }
  }

  suspend(): Promise<void> {
    return this.#rows.suspend();
  }
}

function rowsOf(place: string): string {
  return beside(place, 'rows');
}

/**
 * After a run that ended well only its Parquet file and its journal are there. The rows are taken out of it again; the journal
 * says how many bytes they must have. Returns the number of their file, `null` for none.
 */
async function restore(place: string): Promise<number | null> {
  const rows = rowsOf(place);
  const isDone = existsSync(place) && existsSync(journalOf(rows)) && !existsSync(rows);
  if (!isDone || existsSync(beside(rows, 'part'))) return null;
  try {
    await writeRows(place, rows);
    return statSync(rows).ino;
  } catch {
    // Of another program, or damaged: all is cleaned again.
    rmSync(rows, { force: true });
    return null;
  }
}
