import type { Status } from '../../batch/job.ts';
import { UsageError } from '../../terminal/failure.ts';
import type { InputItem } from '../in/item.ts';
import { severalPages } from './ending.ts';
import type { FileSink } from './file.ts';
import type { Sink } from './sink.ts';

/** A file that can hold one page only: only a container's second record shows that there are several. */
export class OnePageSink implements Sink {
  readonly name: string;
  readonly stream: boolean;
  readonly #file: FileSink;
  #first: InputItem | null = null;
  #refused = false;

  constructor(file: FileSink) {
    this.name = file.name;
    this.stream = file.stream;
    this.#file = file;
  }

  get resumable(): boolean {
    return this.#file.resumable && !this.#refused;
  }

  done(item: InputItem): Status | null {
    this.#check(item);
    return this.#file.done(item);
  }

  doneWhole(): Promise<null> {
    return this.#file.doneWhole();
  }

  write(item: InputItem, text: string | null, status: Status): Promise<void> {
    return this.#file.write(item, text, status);
  }

  finish(whole: boolean): Promise<void> {
    return this.#file.finish(whole);
  }

  async suspend(): Promise<void> {
    await (this.#refused ? this.#file.discard() : this.#file.suspend());
  }

  /** @throws UsageError at the second record. */
  #check(item: InputItem): void {
    this.#first ??= item;
    if (this.#first === item) return;
    this.#refused = true;
    throw new UsageError(`--out ${this.name}: ${severalPages(this.name.replace(/^.*\./, ''))}`);
  }
}
