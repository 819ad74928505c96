import type { Writable } from 'node:stream';
import { ParquetRows } from '../../../format/parquet-rows.ts';
import type { TableRow } from '../../../format/row.ts';
import type { InputItem } from '../../in/item.ts';
import type { Sink } from '../sink.ts';
import { StreamWriter } from '../stream.ts';

/** A Parquet file into a pipe or a device, a row group at a time. What ends early has no end, and no reader takes it for whole. */
export class ParquetStreamSink implements Sink {
  readonly name: string;
  readonly stream: boolean;
  readonly resumable = false;
  readonly #writer: StreamWriter;
  readonly #rows = new ParquetRows();

  /** @param several Several inputs go into it. */
  constructor(name: string, to: Writable, several: boolean) {
    this.name = name;
    this.stream = several;
    this.#writer = new StreamWriter(to);
  }

  done(): null {
    return null;
  }

  async doneWhole(): Promise<null> {
    return null;
  }

  async write(_item: InputItem, text: string | null): Promise<void> {
    if (text === null) return;
    const bytes = this.#rows.add(JSON.parse(text) as TableRow, text.length);
    if (bytes) await this.#writer.write(bytes);
  }

  async finish(): Promise<void> {
    await this.#writer.write(this.#rows.finish());
    await this.#writer.flush();
  }

  async suspend(): Promise<void> {
    // The rows of the group in work are lost with the run.
  }
}
