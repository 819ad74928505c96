import type { Status } from '../../../batch/job.ts';
import { type FilePlace, isStill } from '../../../files/folder.ts';
import { numberAt, removeFile } from '../../../files/own-file.ts';
import { parquet } from '../../../format/parquet.ts';
import type { InputItem } from '../../in/item.ts';
import { FileSink } from '../file.ts';
import type { ResumeSettings } from '../resume-settings.ts';
import { beside } from '../side-files.ts';
import type { Sink } from '../sink.ts';
import { takeApart, writeParquet } from './from-rows.ts';

/**
 * One Parquet file. Its contents are listed at its end, so it cannot grow: the rows are collected in a hidden file beside it,
 * as lines of JSON with a journal, and made into the Parquet file when the last one is there.
 */
export class ParquetFileSink implements Sink {
  readonly name: string;
  readonly stream: boolean;
  readonly #place: FilePlace;
  readonly #rowsPlace: FilePlace;
  readonly #rows: FileSink;
  /** The number of the file of rows, where it was made of the Parquet file of an earlier run; else `null`. */
  #restored: number | null = null;

  private constructor(path: string, place: FilePlace, several: boolean, settings: ResumeSettings) {
    this.name = path;
    this.stream = several;
    this.#place = place;
    this.#rowsPlace = beside(place, 'rows');
    const output = { name: place.name, ended: this.#ended.bind(this) };
    const target = { name: path, place: this.#rowsPlace, output };
    this.#rows = new FileSink(target, several, parquet, settings);
  }

  /** @throws UsageError when another run writes the file. */
  static async open(
    path: string,
    place: FilePlace,
    several: boolean,
    settings: ResumeSettings,
  ): Promise<ParquetFileSink> {
    const sink = new ParquetFileSink(path, place, several, settings);
    try {
      if (settings.resume) await sink.#restore();
      return sink;
    } catch (error) {
      await sink.suspend();
      throw error;
    }
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

  finish(whole: boolean): Promise<void> {
    return this.#rows.finish(whole);
  }

  suspend(): Promise<void> {
    return this.#rows.suspend();
  }

  /** Rows that were restored are needed no more: a part file that goes on from them has them, too. */
  #ended(complete: boolean): void {
    if (!complete && !isStill(this.#place.folder)) return;
    const isRestored = this.#restored !== null && numberAt(this.#rowsPlace) === this.#restored;
    if (complete && !isRestored) writeParquet(this.#rowsPlace, this.#place);
    if (complete || isRestored) removeFile(this.#rowsPlace);
  }

  /**
   * After a run that ended well only its Parquet file and the journal are there. The rows are taken out of it again; the
   * journal says how many bytes they must have.
   */
  async #restore(): Promise<void> {
    const rows = this.#rowsPlace;
    const left = [rows, beside(rows, 'part')].some((one) => numberAt(one) !== null);
    if (left || numberAt(beside(rows, 'journal')) === null) return;
    if (await takeApart(this.#place, rows)) this.#restored = numberAt(rows);
  }
}
