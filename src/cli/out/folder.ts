import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../batch/job.ts';
import { isSpecial, writeWhole } from '../../files/aside.ts';
import type { Format } from '../../format/format.ts';
import { inWords, isDiskLost } from '../../terminal/failure.ts';
import type { Input, Inputs } from '../in/input.ts';
import { type Item, keyOf } from '../in/item.ts';
import { type Counts, type Done, DoneList } from './done-list.ts';
import { Many } from './many.ts';
import { Mirror } from './mirror.ts';
import { namesByFolder, type OutputName } from './names.ts';
import type { Resuming } from './resuming.ts';
import { type Sink, SinkLost } from './sink.ts';

/** A folder that mirrors the input tree: one file per input, each written completely or not at all. */
export class FolderSink implements Sink {
  readonly name: string;
  readonly stream = false;
  readonly resumable: boolean;
  readonly #between: string;
  readonly #resuming: Resuming;
  readonly #nameOf: OutputName;
  readonly #mirror: Mirror;
  readonly #list: DoneList | null;
  /** Containers being written, in input order. */
  readonly #many = new Map<Input, Many>();

  /** @throws UsageError when standard input and a file would get the same output name. */
  constructor(
    out: string,
    inputs: Inputs,
    { extension, between }: Pick<Format, 'extension' | 'between'>,
    resuming: Resuming,
  ) {
    this.name = out;
    this.resumable = inputs.several;
    this.#mirror = new Mirror(out, (real) => !inputs.has(real), resuming.resume);
    this.#between = between;
    this.#resuming = resuming;
    this.#nameOf = namesByFolder(inputs, extension);
    if (inputs.list.length > 0) mkdirSync(out, { recursive: true });
    this.#list = inputs.several || resuming.resume ? new DoneList(out) : null;
  }

  done(item: Item): Status | null {
    if (!this.#resuming.resume) return null;
    if (item.contained) return this.#lasting(() => this.#manyOf(item).done(item));
    const done = this.#standing(item);
    return done?.input === keyOf(item.record) ? (Object.keys(done.counts)[0] as Status) : null;
  }

  async doneWhole(item: Item, hash: () => Promise<string>): Promise<Counts | null> {
    const done = this.#resuming.resume ? this.#standing(item) : null;
    return done && done.input === (await hash()) ? done.counts : null;
  }

  async write(item: Item, text: string | null, status: Status): Promise<void> {
    this.#lasting(() => {
      if (item.contained) {
        const many = this.#manyOf(item);
        this.#finishBefore(item.input);
        many.add(item, text, this.#between, status);
      } else if (text !== null) {
        const output = this.#nameOf(item);
        this.#writePage(join(this.name, output), text);
        const bytes = Buffer.byteLength(text);
        if (status !== 'failed')
          this.#add({ output, input: keyOf(item.record), bytes, counts: { [status]: 1 } });
      }
    });
  }

  async finish(): Promise<void> {
    this.#lasting(() => this.#finishBefore(null));
    this.#list?.close();
  }

  async suspend(): Promise<void> {
    for (const many of this.#many.values()) many.close();
    this.#list?.close();
  }

  /** The journal's entry for the item's output, if the output still exists with the recorded size. */
  #standing(item: Item): Done | null {
    const output = this.#nameOf(item);
    const done = this.#list?.find(output);
    if (done?.run !== this.#resuming.run) return null;
    return statSync(join(this.name, output), { throwIfNoEntry: false })?.size === done.bytes ? done : null;
  }

  #add(done: Omit<Done, 'run'>): void {
    this.#list?.add({ run: this.#resuming.run, ...done });
  }

  #manyOf(item: Item): Many {
    let many = this.#many.get(item.input);
    if (!many) {
      const output = this.#nameOf(item);
      many = new Many(output, this.#mirror.of(join(this.name, output)), item.hash, this.#resuming);
      this.#many.set(item.input, many);
    }
    return many;
  }

  /** Containers come in order: when one is written to, all earlier ones are complete. `null`: all are complete. */
  #finishBefore(input: Input | null): void {
    for (const [earlier, many] of this.#many) {
      if (earlier === input) return;
      this.#many.delete(earlier);
      const done = many.finish();
      if (done) this.#add(done);
    }
  }

  #writePage(path: string, text: string): void {
    const place = this.#mirror.of(path);
    if (isSpecial(place)) writeFileSync(place, text);
    else writeWhole(place, text);
  }

  /** A full disk, or a folder deleted during the run, stops all pages; any other error affects this page only. */
  #lasting<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof SinkLost) throw error;
      if (this.#mirror.gone) throw new SinkLost('the folder has gone', false);
      throw isDiskLost(error) ? new SinkLost(inWords(error), false) : error;
    }
  }
}
