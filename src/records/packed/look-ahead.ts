import type { Bytes } from '../bytes.ts';

const NOTHING = Buffer.alloc(0);

/** A stream of which as much is in view as is asked for, and passed only when that is said. */
export class LookAhead {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = NOTHING;
  #ended = false;

  constructor(source: Bytes) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** What comes next: at least `bytes` of it, or all there is. */
  async view(bytes: number): Promise<Buffer> {
    if (this.#held.length >= bytes || this.#ended) return this.#held;
    const parts: Uint8Array[] = [this.#held];
    for (let size = this.#held.length; size < bytes; size += parts.at(-1)!.length) {
      const next = await this.#source.next();
      this.#ended = next.done === true;
      if (next.done) break;
      parts.push(next.value);
    }
    this.#held = parts.length === 1 ? this.#held : Buffer.concat(parts);
    return this.#held;
  }

  /** All there is is in view. */
  get ended(): boolean {
    return this.#ended;
  }

  pass(bytes: number): void {
    this.#held = this.#held.subarray(bytes);
  }
}
