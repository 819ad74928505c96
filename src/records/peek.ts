import type { Bytes } from './bytes.ts';

const NEWLINE = 0x0a;

/**
 * A stream whose beginning can be looked at before it is read. Reading it gives all of it, once; where the stream fails, what
 * came before is looked at and read, and then the failure comes.
 */
export class Peeked implements AsyncIterable<Uint8Array> {
  readonly #source: AsyncIterator<Uint8Array>;
  #chunks: Uint8Array[] = [];
  #size = 0;
  #ended = false;
  #failure: { readonly cause: unknown } | null = null;

  constructor(source: Bytes) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The whole stream has been looked at. */
  get ended(): boolean {
    return this.#ended;
  }

  /** The beginning: at least `bytes` of it, or all there is. */
  async head(bytes: number): Promise<Buffer> {
    while (this.#size < bytes && (await this.#more()));
    return this.#joined();
  }

  /** The beginning up to a line end beyond the first `from` bytes; at least `bytes` where none comes before. */
  async headToLineEnd(from: number, bytes: number): Promise<Buffer> {
    let found = (await this.head(from + 1)).indexOf(NEWLINE, from) >= 0;
    while (!found && this.#size < bytes && (await this.#more())) {
      found = this.#chunks.at(-1)!.includes(NEWLINE);
    }
    return this.#joined();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (let chunk = this.#chunks.shift(); chunk; chunk = this.#chunks.shift()) yield chunk;
      while (await this.#more()) yield this.#chunks.pop()!;
      if (this.#failure) throw this.#failure.cause;
    } finally {
      await this.close();
    }
  }

  /** Lets go of the source where it is not read to its end. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async #more(): Promise<boolean> {
    if (this.#ended || this.#failure) return false;
    try {
      const next = await this.#source.next();
      this.#ended = next.done === true;
      if (next.done) return false;
      this.#chunks.push(next.value);
      this.#size += next.value.length;
      return true;
    } catch (cause) {
      this.#failure = { cause };
      return false;
    }
  }

  #joined(): Buffer {
    const all =
      this.#chunks.length === 1
        ? Buffer.from(this.#chunks[0]!.buffer, this.#chunks[0]!.byteOffset, this.#size)
        : Buffer.concat(this.#chunks);
    this.#chunks = [all];
    return all;
  }
}
