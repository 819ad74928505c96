import { createHash, type Hash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { Io } from '../../terminal/io.ts';
import { type Input, pathOf } from './input.ts';

/** Bytes of a file that are read at once, without the cost of a stream. */
const SMALL_FILE = 1024 * 1024;

/** An input's bytes as they are read, with their hash and how much of them has been read. */
export class InputBytes implements AsyncIterable<Uint8Array> {
  /** Size of a file; `null` where nobody knows it beforehand. */
  readonly size: number | null;
  read = 0;
  readonly #chunks: AsyncIterable<Uint8Array>;
  /** What has been hashed; before it, the first bytes: most files are one page, and nobody asks for their hash. */
  #hash: Hash | null = null;
  #first: Uint8Array | null = null;
  #digest: string | null = null;
  #ended = false;

  /** @throws the system's error when there is no such file. */
  constructor(input: Input, stdin: () => Io['stdin']) {
    const path = input.folder && pathOf(input);
    const found = path === null ? null : statSync(path);
    this.size = found?.isFile() ? found.size : null;
    if (path === null) this.#chunks = stdin() as AsyncIterable<Buffer>;
    else if (this.size !== null && this.size <= SMALL_FILE) this.#chunks = atOnce(path);
    else this.#chunks = createReadStream(path, { highWaterMark: SMALL_FILE });
  }

  /** SHA-256 in hex once all has been read; `null` before. */
  get hash(): string | null {
    if (this.#ended) this.#digest ??= this.#hashed().digest('hex');
    return this.#digest;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#chunks) {
      if (this.read === 0) this.#first = chunk;
      else this.#hashed().update(chunk);
      this.read += chunk.length;
      yield chunk;
    }
    this.#ended = true;
  }

  #hashed(): Hash {
    this.#hash ??= createHash('sha256').update(this.#first ?? '');
    this.#first = null;
    return this.#hash;
  }
}

async function* atOnce(path: string): AsyncGenerator<Uint8Array> {
  yield readFileSync(path);
}

/** SHA-256 of a file's bytes, in hex. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: SMALL_FILE })) hash.update(chunk);
  return hash.digest('hex');
}
