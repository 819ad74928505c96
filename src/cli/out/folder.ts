import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../batch/job.ts';
import { isSpecial, writeAtomically } from '../../files/atomic.ts';
import type { Format, Framing } from '../../format/format.ts';
import { isDiskError, messageOf } from '../../terminal/failure.ts';
import type { Input, Inputs } from '../in/input.ts';
import { type InputItem, recordKey } from '../in/item.ts';
import { ContainerOutput } from './container-output.ts';
import { type DoneEntry, FolderJournal, type StatusCounts } from './folder-journal.ts';
import { Mirror } from './mirror.ts';
import { namesByFolder, type OutputName } from './names.ts';
import type { ResumeSettings } from './resume-settings.ts';
import { type Sink, SinkLost } from './sink.ts';

/** A folder that mirrors the input tree: one file per input, each written completely or not at all. */
export class FolderSink implements Sink {
  readonly name: string;
  readonly stream = false;
  readonly resumable: boolean;
  readonly #framing: Framing;
  readonly #settings: ResumeSettings;
  readonly #nameOf: OutputName;
  readonly #mirror: Mirror;
  readonly #journal: FolderJournal | null;
  /** Containers being written, in input order. */
  readonly #containers = new Map<Input, ContainerOutput>();

  /** @throws UsageError when standard input and a file would get the same output name. */
  constructor(
    out: string,
    inputs: Inputs,
    { extension, ...framing }: Pick<Format, 'extension'> & Framing,
    settings: ResumeSettings,
  ) {
    this.name = out;
    this.resumable = inputs.several;
    this.#mirror = new Mirror(out, (real) => !inputs.has(real), settings.resume);
    this.#framing = framing;
    this.#settings = settings;
    this.#nameOf = namesByFolder(inputs, extension);
    if (inputs.list.length > 0) mkdirSync(out, { recursive: true });
    this.#journal = inputs.several || settings.resume ? new FolderJournal(out) : null;
  }

  done(item: InputItem): Status | null {
    if (!this.#settings.resume) return null;
    if (item.contained) return this.#guarded(() => this.#containerOf(item).done(item));
    const done = this.#validEntry(item);
    return done?.input === recordKey(item.record) ? (Object.keys(done.counts)[0] as Status) : null;
  }

  async doneWhole(item: InputItem, hash: () => Promise<string>): Promise<StatusCounts | null> {
    const done = this.#settings.resume ? this.#validEntry(item) : null;
    return done && done.input === (await hash()) ? done.counts : null;
  }

  async write(item: InputItem, text: string | null, status: Status): Promise<void> {
    this.#guarded(() => {
      if (item.contained) {
        const container = this.#containerOf(item);
        this.#finishBefore(item.input);
        container.add(item, text, this.#framing, status);
      } else if (text !== null) {
        const output = this.#nameOf(item);
        this.#writePage(join(this.name, output), text);
        const bytes = Buffer.byteLength(text);
        if (status !== 'failed')
          this.#add({ output, input: recordKey(item.record), bytes, counts: { [status]: 1 } });
      }
    });
  }

  async finish(): Promise<void> {
    this.#guarded(() => this.#finishBefore(null));
    this.#journal?.close();
  }

  async suspend(): Promise<void> {
    for (const container of this.#containers.values()) container.close();
    this.#journal?.close();
  }

  /** The journal's entry for the item's output, if the output still exists with the recorded size. */
  #validEntry(item: InputItem): DoneEntry | null {
    const output = this.#nameOf(item);
    const done = this.#journal?.find(output);
    if (!done) return null;
    if (done.run !== this.#settings.run) {
      this.#settings.onOtherRun(done.run);
      return null;
    }
    return statSync(join(this.name, output), { throwIfNoEntry: false })?.size === done.bytes ? done : null;
  }

  #add(done: Omit<DoneEntry, 'run'>): void {
    this.#journal?.add({ run: this.#settings.run, ...done });
  }

  #containerOf(item: InputItem): ContainerOutput {
    let container = this.#containers.get(item.input);
    if (!container) {
      const output = this.#nameOf(item);
      container = new ContainerOutput(
        output,
        this.#mirror.of(join(this.name, output)),
        item.hash,
        this.#settings,
      );
      this.#containers.set(item.input, container);
    }
    return container;
  }

  /** Containers come in order: when one is written to, all earlier ones are complete. `null`: all are complete. */
  #finishBefore(input: Input | null): void {
    for (const [earlier, container] of this.#containers) {
      if (earlier === input) return;
      this.#containers.delete(earlier);
      const done = container.finish();
      if (done) this.#add(done);
    }
  }

  #writePage(path: string, text: string): void {
    const place = this.#mirror.of(path);
    if (isSpecial(place)) writeFileSync(place, text);
    else writeAtomically(place, text);
  }

  /** A full disk, or a folder deleted during the run, stops all pages; any other error affects this page only. */
  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof SinkLost) throw error;
      if (this.#mirror.gone) throw new SinkLost('the folder has gone', false);
      throw isDiskError(error) ? new SinkLost(messageOf(error), false) : error;
    }
  }
}
