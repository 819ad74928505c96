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

/** The place of an output file. Its folder is created. @throws UsageError when the file is one of the inputs. */
export function freePlace(path: string, inputs: Inputs): Place {
  makeFolder(dirname(path));
  const place = targetOf(path);
  if (inputs.has(join(place.folder.real, place.name)))
    throw new UsageError(`--out ${path} is one of the inputs`);
  return place;
}

/** A page alone has its opening itself. */
const ALONE: Framing = { separator: '' };

/** Where a file is written. */
export interface FileTarget {
  /** The output's name in messages. */
  readonly name: string;
  readonly place: Place;
  /** What is made of the file in the end; `null` where it is the output itself. */
  readonly output: MadeOutput | null;
}

/** An output that is made of a file in the same folder. */
export interface MadeOutput {
  /** Its name in the folder. */
  readonly name: string;
  /** Call it before the lock is released. `complete` is false when the run ends early. */
  readonly ended: (complete: boolean) => void;
}

/**
 * One output file. A single page is written under a temporary name and renamed; many pages go through a part file, so
 * that the run can be resumed. With `--resume` a single page does too: its journal shows the next run that it is done.
 */
export class FileSink implements Sink {
  readonly name: string;
  readonly stream: boolean;
  readonly #target: FileTarget;
  readonly #framing: Framing;
  readonly #settings: ResumeSettings;
  /** Only one run at a time can have the part file. */
  #lock: Lock | null = null;
  #part: PartFile | null = null;
  #many = false;
  #written = false;

  /**
   * @param several Several inputs go into it.
   * @throws UsageError when another run writes it.
   */
  constructor(target: FileTarget, several: boolean, framing: Framing, settings: ResumeSettings) {
    this.name = target.name;
    this.stream = several;
    this.#target = target;
    this.#framing = framing;
    this.#settings = settings;
    if (several || this.#hasPart) this.#takeLock();
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
      this.#checkHeld();
      if (this.#many || this.#hasPart)
        this.#open().add(text, this.#many ? this.#framing : ALONE, recordKey(item.record), status);
      else this.#writeAlone(text ?? '');
    });
    this.#written = true;
  }

  /** A stream without records gives an empty file. */
  async finish(whole: boolean): Promise<void> {
    if (!this.#written && !whole) return this.suspend();
    this.#guarded(() => {
      this.#checkHeld();
      if (this.#part || this.stream || this.#hasPart) this.#open().finish();
      else if (!this.#written) this.#writeAlone('');
      this.#target.output?.ended(true);
    });
    this.#release();
  }

  async suspend(): Promise<void> {
    this.#part?.close();
    try {
      this.#target.output?.ended(false);
    } finally {
      this.#release();
    }
  }

  /** The same, but no later run can go on from here. */
  async discard(): Promise<void> {
    this.#part?.close();
    try {
      if (this.#lock)
        for (const what of ['part', 'journal'] as const) removeFile(beside(this.#target.place, what));
    } finally {
      this.#release();
    }
  }

  /** The journal of an earlier file at this path is deleted, since it no longer describes the file. */
  #writeAlone(text: string): void {
    const { name, place } = this.#target;
    refuseIfLocked(name, this.#lockPlace());
    removeFile(beside(place, 'journal'));
    writeAtomically(place, text);
  }

  #open(): PartFile {
    this.#takeLock();
    const { name, place, output } = this.#target;
    const [settings, keep] = [this.#settings, this.#many || this.#settings.resume || this.stream];
    this.#part ??= new PartFile(place, { name, final: output?.name ?? place.name, settings, keep });
    return this.#part;
  }

  #takeLock(): void {
    this.#lock ??= lockOutput(this.name, this.#lockPlace());
  }

  #lockPlace(): Place {
    const { place, output } = this.#target;
    return beside({ ...place, name: output?.name ?? place.name }, 'lock');
  }

  #checkHeld(): void {
    checkHeld(this.#target.place.folder, this.#lock);
  }

  /** Even a single page goes through a part file. */
  get #hasPart(): boolean {
    return this.#settings.resume || this.#target.output !== null;
  }

  #release(): void {
    this.#lock?.release();
    this.#lock = null;
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
