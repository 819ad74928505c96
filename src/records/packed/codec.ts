import type { Transform } from 'node:stream';

export type Codec = Transform & { readonly bytesWritten: number };

/**
 * One of Node's decompressors, driven by hand: a piece goes in when what the one before gave is out. So no more than one
 * piece's worth is held, and what is damaged takes the same with it on every run.
 */
export class Unpacking {
  readonly #codec: Codec;
  #ready: Uint8Array[] = [];
  #over = false;
  /** What it was given makes no sense from somewhere on. */
  failed = false;
  #proceed = () => {};

  constructor(codec: Codec) {
    this.#codec = codec;
    const stop = () => {
      this.#over = true;
      this.#proceed();
    };
    codec.on('data', (chunk: Uint8Array) => this.#ready.push(chunk));
    codec.on('end', stop).on('close', stop);
    codec.on('error', () => {
      this.failed = true;
    });
  }

  /** The end of what this codec unpacks has come. */
  get over(): boolean {
    return this.#over;
  }

  /** @returns How much of the piece belongs to what this codec unpacks. */
  async take(piece: Uint8Array): Promise<number> {
    const before = this.#codec.bytesWritten;
    await this.#step((done) => this.#codec.write(piece, done));
    return this.#over ? this.#codec.bytesWritten - before : piece.length;
  }

  /** Call it after the last piece. */
  async finish(): Promise<void> {
    await this.#step(() => this.#codec.end());
  }

  /** What came out since it was asked last. */
  given(): Uint8Array[] {
    const given = this.#ready;
    this.#ready = [];
    return given;
  }

  close(): void {
    this.#codec.destroy();
  }

  #step(begin: (done: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      this.#proceed = resolve;
      if (this.#over) resolve();
      else begin(() => resolve());
    });
  }
}
