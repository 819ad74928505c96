import { statSync } from 'node:fs';
import type { Status } from '../../batch/job.ts';
import type { Framing } from '../../format/format.ts';
import { type InputItem, recordKey } from '../in/item.ts';
import type { DoneEntry, StatusCounts } from './folder-journal.ts';
import { PartFile } from './part.ts';
import type { ResumeSettings } from './resume-settings.ts';

/** The output file of one container in a mirrored folder. */
export class ContainerOutput {
  readonly #part: PartFile;
  readonly #output: string;
  readonly #place: string;
  readonly #hash: () => string | null;
  readonly #counts: StatusCounts = {};

  /**
   * @param output The output's path, relative to the folder.
   * @param place The path it is written to.
   * @param hash Of the container's bytes, once all were read; `null` before.
   */
  constructor(output: string, place: string, hash: () => string | null, resume: ResumeSettings) {
    this.#output = output;
    this.#place = place;
    this.#hash = hash;
    this.#part = new PartFile(place, resume, { keep: false });
  }

  done(item: InputItem): Status | null {
    const status = this.#part.done(recordKey(item.record));
    if (status) this.#count(status);
    return status;
  }

  add(item: InputItem, text: string | null, framing: Framing, status: Status): void {
    this.#part.add(text, framing, recordKey(item.record), status);
    this.#count(status);
  }

  /** Call it after the last record. Returns the folder journal's entry; `null` when the input was not read to its end. */
  finish(): Omit<DoneEntry, 'run'> | null {
    this.#part.finish();
    const input = this.#hash();
    if (input === null) return null;
    return { output: this.#output, input, bytes: statSync(this.#place).size, counts: this.#counts };
  }

  close(): void {
    this.#part.close();
  }

  #count(status: Status): void {
    this.#counts[status] = (this.#counts[status] ?? 0) + 1;
  }
}
