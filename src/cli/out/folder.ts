import { join } from 'node:path';
import type { Status } from '../../batch/job.ts';
import { removeLeftovers, writeAtomically } from '../../files/atomic.ts';
import { type FilePlace, type KnownFolder, knownFolder, makeFolder } from '../../files/folder.ts';
import type { Lock } from '../../files/lock.ts';
import type { Format, Framing } from '../../format/format.ts';
import { isDiskError, messageOf, UsageError } from '../../terminal/failure.ts';
import type { Input, Inputs } from '../in/input.ts';
import { type InputItem, recordKey } from '../in/item.ts';
import { ContainerOutput } from './container-output.ts';
import { EarlierOutputs, originOf } from './earlier.ts';
import { FolderJournal, type StatusCounts } from './folder-journal.ts';
import { checkHeld, lockOutput, refuseIfLocked } from './held.ts';
import { Mirror } from './mirror.ts';
import { namesByFolder, type OutputName } from './names.ts';
import type { ResumeSettings } from './resume-settings.ts';
import { beside, FOLDER_LOCK } from './side-files.ts';
import { type Sink, SinkLost } from './sink.ts';

/** What a run that may have many pages keeps for its whole folder. */
interface Kept {
  readonly lock: Lock;
  readonly journal: FolderJournal;
}

/** A folder that mirrors the input tree: one file per input, each written completely or not at all. */
export class FolderSink implements Sink {
  readonly name: string;
  readonly stream = false;
  readonly resumable: boolean;
  readonly #framing: Framing;
  readonly #settings: ResumeSettings;
  readonly #nameOf: OutputName;
  readonly #root: KnownFolder;
  readonly #mirror: Mirror;
  readonly #kept: Kept | null;
  /** `null` without `--resume`. */
  readonly #earlier: EarlierOutputs | null;
  /** Containers being written, in input order. */
  readonly #containers = new Map<Input, ContainerOutput>();

  /** @throws UsageError when two inputs would get the same output name, or when another run writes to the folder. */
  constructor(
    out: string,
    inputs: Inputs,
    { extension, ...framing }: Pick<Format, 'extension'> & Framing,
    settings: ResumeSettings,
  ) {
    this.name = out;
    this.resumable = inputs.several;
    this.#framing = framing;
    this.#settings = settings;
    this.#nameOf = namesByFolder(inputs, extension);
    makeFolder(out);
    this.#root = knownFolder(out);
    this.#mirror = new Mirror(this.#root, (real) => !inputs.has(real));
    this.#kept = inputs.several || settings.resume ? keep(this.#root) : null;
    this.#earlier =
      settings.resume && this.#kept
        ? new EarlierOutputs(out, this.#kept.journal, this.#nameOf, settings)
        : null;
  }

  done(item: InputItem): Status | null {
    if (!this.#earlier) return null;
    if (item.contained) return this.#guarded(() => this.#containerOf(item).done(item));
    return this.#earlier.statusOf(item);
  }

  async doneWhole(item: InputItem, hash: () => Promise<string>): Promise<StatusCounts | null> {
    return this.#earlier?.countsOf(item, hash) ?? null;
  }

  async write(item: InputItem, text: string | null, status: Status): Promise<void> {
    this.#guarded(() => {
      checkHeld(this.#root, this.#kept?.lock ?? null);
      this.#earlier?.beforeWriting(item);
      if (item.contained) {
        const container = this.#containerOf(item);
        this.#finishBefore(item.input);
        container.add(item, text, this.#framing, status);
      } else if (text !== null) this.#writePage(item, text, status);
    });
  }

  async finish(): Promise<void> {
    this.#guarded(() => this.#finishBefore(null));
    this.#close();
  }

  async suspend(): Promise<void> {
    for (const container of this.#containers.values()) container.close();
    this.#close();
  }

  #writePage(item: InputItem, text: string, status: Status): void {
    const output = this.#nameOf(item);
    writeAtomically(this.#mirror.of(output), text);
    if (status === 'failed') return;
    const [input, from, bytes] = [recordKey(item.record), originOf(item.input), Buffer.byteLength(text)];
    const { run } = this.#settings;
    this.#kept?.journal.add({ run, output, input, from, bytes, counts: { [status]: 1 } });
  }

  #containerOf(item: InputItem): ContainerOutput {
    let container = this.#containers.get(item.input);
    if (!container) {
      const output = this.#nameOf(item);
      const place = this.#mirror.of(output);
      // What it was made from is in the folder's journal.
      const settings = { ...this.#settings, from: [] };
      container = new ContainerOutput(output, place, item.hash, settings, this.#lockOf(output, place));
      this.#containers.set(item.input, container);
    }
    return container;
  }

  /** The containers of a whole folder need no locks of their own. Those of several runs may go into one folder. */
  #lockOf(output: string, place: FilePlace): Lock | null {
    const lock = beside(place, 'lock');
    if (!this.#kept) {
      refuseIfLocked(this.name, { folder: this.#root, name: FOLDER_LOCK });
      return lockOutput(join(this.name, output), lock);
    }
    refuseIfLocked(join(this.name, output), lock);
    return null;
  }

  /** Containers come in order: when one is written to, all earlier ones are complete. `null`: all are complete. */
  #finishBefore(input: Input | null): void {
    for (const [earlier, container] of this.#containers) {
      if (earlier === input) return;
      this.#containers.delete(earlier);
      const done = container.finish();
      if (done) this.#kept?.journal.add({ run: this.#settings.run, from: originOf(earlier), ...done });
    }
  }

  #close(): void {
    this.#kept?.journal.close();
    this.#kept?.lock.release();
  }

  /** A full disk, or a folder deleted during the run, stops all pages; any other error affects this page only. */
  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof SinkLost) throw error;
      checkHeld(this.#root, null);
      // A run over many pages has written some, and can be resumed.
      const ends = isDiskError(error) || (error instanceof UsageError && this.resumable);
      throw ends ? new SinkLost(messageOf(error), false) : error;
    }
  }
}

/** @throws UsageError when another run writes to the folder. */
function keep(root: KnownFolder): Kept {
  const lock = lockOutput(root.path, { folder: root, name: FOLDER_LOCK });
  try {
    if (lock.dead.size > 0) removeLeftovers(root.path, lock.dead);
    return { lock, journal: new FolderJournal(root) };
  } catch (error) {
    lock.release();
    throw error;
  }
}
