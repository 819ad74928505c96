import type { Writable } from 'node:stream';
import type { Framing } from '../../format/format.ts';
import { messageOf } from '../../terminal/failure.ts';
import type { InputItem } from '../in/item.ts';
import { type Sink, SinkLost } from './sink.ts';

/** Writes to a stream at the reader's speed and detects when the reader has closed it. */
export class StreamWriter {
  readonly #stream: Writable;
  #error: Error | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error) => {
      this.#error ??= error;
    });
  }

  /** @throws SinkLost when the stream has failed or was closed by its reader. */
  async write(text: string | Uint8Array): Promise<void> {
    this.#check();
    if (this.#send(text)) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        for (const event of ['drain', 'error', 'close']) this.#stream.off(event, done);
        resolve();
      };
      for (const event of ['drain', 'error', 'close']) this.#stream.on(event, done);
    });
    this.#check();
  }

  /** Waits until everything has left the process. @throws SinkLost */
  async flush(): Promise<void> {
    this.#check();
    await new Promise<void>((resolve) => {
      this.#stream.write('', (error) => {
        this.#error ??= error ?? null;
        resolve();
      });
    });
    this.#check();
  }

  /** Standard output throws instead of emitting an error when it is a file. */
  #send(text: string | Uint8Array): boolean {
    try {
      return this.#stream.write(text);
    } catch (error) {
      throw new SinkLost(messageOf(error), false);
    }
  }

  #check(): void {
    const error = this.#error;
    if (error) throw new SinkLost(messageOf(error), 'code' in error && error.code === 'EPIPE');
    if (this.#stream.destroyed) throw new SinkLost('closed', true);
  }
}

/** Standard output or a device: what was written cannot be resumed. */
export class StreamSink implements Sink {
  readonly name: string;
  readonly stream: boolean;
  readonly resumable = false;
  readonly #writer: StreamWriter;
  readonly #framing: Framing;
  #first = true;

  /** @param several Several inputs go into it. */
  constructor(name: string, to: Writable, several: boolean, framing: Framing) {
    this.name = name;
    this.stream = several;
    this.#writer = new StreamWriter(to);
    this.#framing = framing;
  }

  done(): null {
    return null;
  }

  async doneWhole(): Promise<null> {
    return null;
  }

  async write(item: InputItem, text: string | null): Promise<void> {
    if (text === null) return;
    const { opening = '', separator } = this.#framing;
    const before = this.stream || item.contained ? opening : '';
    await this.#writer.write(this.#first ? before + text : separator + text);
    this.#first = false;
  }

  finish(): Promise<void> {
    return this.#writer.flush();
  }

  async suspend(): Promise<void> {
    // What was written is in the pipe, and its reader will receive it.
  }
}
