import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Status } from '../../batch/job.ts';
import { landing, writeWhole } from '../../files/aside.ts';
import { inWords, UsageError } from '../../terminal/failure.ts';
import type { Inputs } from '../in/input.ts';
import { type Item, keyOf } from '../in/item.ts';
import { journalOf, PartFile } from './part.ts';
import type { Resuming } from './resuming.ts';
import { type Sink, SinkLost } from './sink.ts';

/**
 * One file for everything: a page is written aside and renamed, many grow in a part file that can be gone on with. With
 * `--resume` a page goes through a part file as well: its journal tells the next run that it is done.
 */
export class FileSink implements Sink {
  readonly name: string;
  readonly stream: boolean;
  readonly #place: string;
  readonly #between: string;
  readonly #resuming: Resuming;
  #part: PartFile | null = null;
  #many = false;
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
    return this.#many;
  }

  done(item: Item): Status | null {
    if (!this.#resuming.resume) return null;
    this.#many ||= this.stream || item.contained;
    const status = this.#lasting(() => this.#open().done(keyOf(item.record)));
    if (status) this.#written = true;
    return status;
  }

  async doneWhole(): Promise<null> {
    return null;
  }

  async write(item: Item, text: string | null, status: Status): Promise<void> {
    this.#many ||= this.stream || item.contained;
    if (text === null && !this.#many) return;
    this.#lasting(() => {
      if (this.#many || this.#resuming.resume)
        this.#open().add(text, this.#between, keyOf(item.record), status);
      else this.#writeAlone(text ?? '');
    });
    this.#written = true;
  }

  /** A stream without records is an empty file. */
  async finish(whole: boolean): Promise<void> {
    if (!this.#written && !whole) return this.suspend();
    this.#lasting(() => {
      if (this.#part || this.stream) this.#open().finish();
      else if (!this.#written) this.#writeAlone('');
    });
  }

  async suspend(): Promise<void> {
    this.#part?.close();
  }

  /** A journal of what stood there before would speak of it as if it still did. */
  #writeAlone(text: string): void {
    rmSync(journalOf(this.#place), { force: true });
    writeWhole(this.#place, text);
  }

  #open(): PartFile {
    this.#part ??= new PartFile(this.#place, this.#resuming, { keep: true });
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
