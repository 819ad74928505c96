import { createHash, type Hash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { Io } from '../../terminal/io.ts';
import { type Input, pathOf } from './input.ts';

/** Files of at most this many bytes are read in one call, which saves the cost of a stream. */
const SMALL_FILE = 1024 * 1024;

/** The bytes of an input, with their hash and the number read so far. */
export class InputBytes implements AsyncIterable<Uint8Array> {
  /** Size of a file; `null` where it is not known in advance. */
  readonly size: number | null;
  read = 0;
  readonly #chunks: AsyncIterable<Uint8Array>;
  /** Started with the second chunk: most files are one page, whose hash is never needed. Until then: the first chunk. */
  #hash: Hash | null = null;
  #first: Uint8Array | null = null;
  #digest: string | null = null;
  #ended = false;

  /** @throws the system's error when the file does not exist. */
  constructor(input: Input, stdin: () => Io['stdin']) {
    const path = input.folder && pathOf(input);
    const found = path === null ? null : statSync(path);
    this.size = found?.isFile() ? found.size : null;
    if (path === null) this.#chunks = stdin() as AsyncIterable<Buffer>;
    else if (this.size !== null && this.size <= SMALL_FILE) this.#chunks = atOnce(path);
    else this.#chunks = createReadStream(path, { highWaterMark: SMALL_FILE });
  }

  /** SHA-256 in hex once all bytes have been read; `null` before. */
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

/** Whether the input gives the same bytes a second time: not a pipe, nor standard input. */
export function canReadAgain(input: Input): boolean {
  try {
    return input.folder !== null && statSync(pathOf(input)).isFile();
  } catch {
    // It fails later, in its place in the order.
    return false;
  }
}

/** SHA-256 of a file's bytes, in hex. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: SMALL_FILE })) hash.update(chunk);
  return hash.digest('hex');
}
