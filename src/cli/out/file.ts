import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Status } from '../../batch/job.ts';
import { inWords, UsageError } from '../failure.ts';
import type { Inputs } from '../in/input.ts';
import { type Item, keyOf } from '../in/item.ts';
import { landing, writeWhole } from './aside.ts';
import { PartFile } from './part.ts';
import type { Resuming } from './resuming.ts';
import { type Sink, SinkLost } from './sink.ts';

/** One file for everything: a page is written aside and renamed, many grow in a part file that can be gone on with. */
export class FileSink implements Sink {
  readonly name: string;
  readonly stream: boolean;
  readonly #place: string;
  readonly #between: string;
  readonly #resuming: Resuming;
  #part: PartFile | null = null;
  #written = false;

  /** @throws UsageError when the file is one of the inputs. */
  constructor(path: string, inputs: Inputs, between: string, resuming: Resuming) {
    mkdirSync(dirname(path), { recursive: true });
    this.name = path;
    this.stream = inputs.several;
    this.#place = landing(path);
    this.#between = between;
    this.#resuming = resuming;
    if (inputs.has(this.#place)) throw new UsageError(`--out ${path} is one of the inputs`);
  }

  get resumable(): boolean {
    return this.#part !== null;
  }

  done(item: Item): Status | null {
    if (!this.#resuming.resume || !this.#isOneOfMany(item)) return null;
    return this.#lasting(() => this.#open().done(keyOf(item.record)));
  }

  async doneWhole(): Promise<null> {
    return null;
  }

  async write(item: Item, text: string | null, status: Status): Promise<void> {
    this.#lasting(() => {
      if (this.#isOneOfMany(item)) this.#open().add(text, this.#between, keyOf(item.record), status);
      else if (text !== null) this.#writeAlone(text);
    });
  }

  /** A stream without records is an empty file. */
  async finish(whole: boolean): Promise<void> {
    if (this.#part || (this.stream && whole)) this.#lasting(() => this.#open().finish());
    else if (whole && !this.#written) this.#lasting(() => this.#writeAlone(''));
  }

  async suspend(): Promise<void> {
    this.#part?.close();
  }

  #writeAlone(text: string): void {
    writeWhole(this.#place, text);
    this.#written = true;
  }

  #isOneOfMany(item: Item): boolean {
    return this.stream || item.contained;
  }

  #open(): PartFile {
    this.#part ??= new PartFile(this.#place, this.#resuming);
    return this.#part;
  }

  /** There is only this file: what hinders one record hinders all. */
  #lasting<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw new SinkLost(inWords(error), false);
    }
  }
}
