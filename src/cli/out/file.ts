import { dirname, join } from 'node:path';
import type { Status } from '../../batch/job.ts';
import { targetOf, writeAtomically } from '../../files/atomic.ts';
import { makeFolder, type Place } from '../../files/folder.ts';
import type { Lock } from '../../files/lock.ts';
import { removeFile } from '../../files/own-file.ts';
import type { Framing } from '../../format/format.ts';
import { messageOf, UsageError } from '../../terminal/failure.ts';
import type { Inputs } from '../in/input.ts';
import { type InputItem, recordKey } from '../in/item.ts';
import { checkHeld, lockOutput, refuseIfLocked } from './held.ts';
import { PartFile } from './part.ts';
import type { ResumeSettings } from './resume-settings.ts';
import { beside } from './side-files.ts';
import { type Sink, SinkLost } from './sink.ts';

/** A page alone has its opening itself. */
const ALONE: Framing = { separator: '' };

/**
 * One output file. A single page is written under a temporary name and renamed; many pages go through a part file, so
 * that the run can be resumed. With `--resume` a single page does too: its journal shows the next run that it is done.
 */
export class FileSink implements Sink {
  readonly name: string;
  readonly stream: boolean;
  readonly #place: Place;
  readonly #framing: Framing;
  readonly #settings: ResumeSettings;
  /** Only one run at a time can have the part file. */
  #lock: Lock | null = null;
  #part: PartFile | null = null;
  #many = false;
  #written = false;

  /** @throws UsageError when the file is one of the inputs, or when another run writes it. */
  constructor(path: string, inputs: Inputs, framing: Framing, settings: ResumeSettings) {
    makeFolder(dirname(path));
    this.name = path;
    this.stream = inputs.several;
    this.#place = targetOf(path);
    this.#framing = framing;
    this.#settings = settings;
    if (inputs.has(join(this.#place.folder.real, this.#place.name)))
      throw new UsageError(`--out ${path} is one of the inputs`);
    if (this.stream || settings.resume) this.#takeLock();
  }

  get resumable(): boolean {
    return this.#many;
  }

  done(item: InputItem): Status | null {
    if (!this.#settings.resume) return null;
    this.#many ||= this.stream || item.contained;
    const status = this.#guarded(() => this.#open().done(recordKey(item.record)));
    if (status) this.#written = true;
    return status;
  }

  async doneWhole(): Promise<null> {
    return null;
  }

  async write(item: InputItem, text: string | null, status: Status): Promise<void> {
    this.#many ||= this.stream || item.contained;
    if (text === null && !this.#many) return;
    this.#guarded(() => {
      checkHeld(this.#place.folder, this.#lock);
      if (this.#many || this.#settings.resume)
        this.#open().add(text, this.#many ? this.#framing : ALONE, recordKey(item.record), status);
      else this.#writeAlone(text ?? '');
    });
    this.#written = true;
  }

  /** A stream without records gives an empty file. */
  async finish(whole: boolean): Promise<void> {
    if (!this.#written && !whole) return this.suspend();
    this.#guarded(() => {
      checkHeld(this.#place.folder, this.#lock);
      if (this.#part || this.stream) this.#open().finish();
      else if (!this.#written) this.#writeAlone('');
    });
    this.#lock?.release();
    this.#lock = null;
  }

  async suspend(): Promise<void> {
    this.#part?.close();
    this.#lock?.release();
    this.#lock = null;
  }

  /** The journal of an earlier file at this path is deleted, since it no longer describes the file. */
  #writeAlone(text: string): void {
    refuseIfLocked(this.name, beside(this.#place, 'lock'));
    removeFile(beside(this.#place, 'journal'));
    writeAtomically(this.#place, text);
  }

  #open(): PartFile {
    this.#takeLock();
    const { name } = this;
    this.#part ??= new PartFile(this.#place, { name, settings: this.#settings, keep: true });
    return this.#part;
  }

  #takeLock(): void {
    this.#lock ??= lockOutput(this.name, beside(this.#place, 'lock'));
  }

  /** There is only this file: an error for one record stops all. */
  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof UsageError || error instanceof SinkLost
        ? error
        : new SinkLost(messageOf(error), false);
    }
  }
}
