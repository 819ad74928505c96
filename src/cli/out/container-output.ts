import type { Status } from '../../batch/job.ts';
import type { FilePlace, KnownFolder } from '../../files/folder.ts';
import type { Lock } from '../../files/lock.ts';
import type { Framing } from '../../format/format.ts';
import { type InputItem, recordKey } from '../in/item.ts';
import type { DoneEntry, StatusCounts } from './folder-journal.ts';
import { checkHeld } from './held.ts';
import { PartFile } from './part.ts';
import type { ResumeSettings } from './resume-settings.ts';

/** The output file of one container in a mirrored folder. */
export class ContainerOutput {
  readonly #part: PartFile;
  readonly #output: string;
  readonly #hash: () => string | null;
  readonly #folder: KnownFolder;
  readonly #lock: Lock | null;
  readonly #counts: StatusCounts = {};

  /**
   * @param output The output's path, relative to the folder.
   * @param place Where it is written.
   * @param hash Of the container's bytes, once all were read; `null` before.
   * @param lock Of the output alone; `null` where the whole folder is locked.
   */
  constructor(
    output: string,
    place: FilePlace,
    hash: () => string | null,
    settings: ResumeSettings,
    lock: Lock | null,
  ) {
    this.#output = output;
    this.#hash = hash;
    this.#folder = place.folder;
    this.#lock = lock;
    this.#part = new PartFile(place, { name: output, final: place.name, settings, keep: false });
  }

  done(item: InputItem): Status | null {
    const status = this.#part.done(recordKey(item.record));
    if (status) this.#count(status);
    return status;
  }

  add(item: InputItem, text: string | null, framing: Framing, status: Status): void {
    checkHeld(this.#folder, this.#lock);
    this.#part.add(text, framing, recordKey(item.record), status);
    this.#count(status);
  }

  /** Call it after the last record. Returns what the journal needs; `null` when the input was not read to its end. */
  finish(): Omit<DoneEntry, 'run' | 'from'> | null {
    checkHeld(this.#folder, this.#lock);
    const bytes = this.#part.finish();
    this.#lock?.release();
    const input = this.#hash();
    return input === null ? null : { output: this.#output, input, bytes, counts: this.#counts };
  }

  close(): void {
    this.#part.close();
    this.#lock?.release();
  }

  #count(status: Status): void {
    this.#counts[status] = (this.#counts[status] ?? 0) + 1;
  }
}
