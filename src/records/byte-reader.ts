import type { Bytes } from './bytes.ts';

const NEWLINE = 0x0a;
const NOTHING = new Uint8Array(0);

/** Reads a stream by counts of bytes and by lines. It holds the piece that came last and no other. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  /** What came and is not yet read. */
  #rest: Uint8Array = NOTHING;

  constructor(stream: Bytes) {
    this.#source = stream[Symbol.asyncIterator]();
  }

  /** The next bytes, at least one and at most `most`, as they came; `null` at the end. */
  async some(most: number): Promise<Uint8Array | null> {
    return (await this.#more()) ? this.#take(most) : null;
  }

  /** The next `count` bytes; fewer where the stream ends before. */
  async exactly(count: number): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (size < count && (await this.#more())) {
      const part = this.#take(count - size);
      size += part.length;
      parts.push(part);
    }
    return joined(parts, size);
  }

  /**
   * The next line with its line end; `null` at the end.
   *
   * @param most Bytes of it that are held.
   * @param longest Bytes of it that are read; the rest of a longer one comes as the next line.
   */
  async line(most: number, longest: number): Promise<Buffer | null> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for (let ended = false; !ended && size < longest && (await this.#more()); ) {
      const end = this.#rest.subarray(0, longest - size).indexOf(NEWLINE);
      ended = end >= 0;
      const part = this.#take(ended ? end + 1 : longest - size);
      if (size < most) parts.push(part.subarray(0, most - size));
      size += part.length;
    }
    return size === 0 ? null : joined(parts, Math.min(size, most));
  }

  /** All that is left. */
  async *rest(): AsyncGenerator<Uint8Array> {
    while (await this.#more()) yield this.#take(this.#rest.length);
  }

  /** Whether there is something to read. */
  async #more(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const next = await this.#source.next();
      if (next.done) return false;
      this.#rest = next.value;
    }
    return true;
  }

  #take(most: number): Uint8Array {
    const taken = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(taken.length);
    return taken;
  }
}

function joined(parts: readonly Uint8Array[], size: number): Buffer {
  const [first] = parts;
  if (first && parts.length === 1) return Buffer.from(first.buffer, first.byteOffset, size);
  return Buffer.concat(parts, size);
}
