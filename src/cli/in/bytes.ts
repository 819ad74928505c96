import { createHash, type Hash } from 'node:crypto';
import { closeSync, statSync } from 'node:fs';
import { bytesOf, openRegular } from '../../files/reading.ts';
import { fileOf, type Input } from './input.ts';
import type { OpenInput } from './open.ts';

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

  constructor({ size, bytes }: Pick<OpenInput, 'size' | 'bytes'>) {
    this.size = size;
    this.#chunks = bytes;
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

/** Whether the input gives the same bytes a second time: not a pipe, nor standard input. */
export function canReadAgain(input: Input): boolean {
  try {
    return input.folder !== null && statSync(fileOf(input)).isFile();
  } catch {
    // It fails later, in its place in the order.
    return false;
  }
}

/** SHA-256 of a file's bytes, in hex. */
export async function hashOfFile(input: Input): Promise<string> {
  const file = openRegular(fileOf(input));
  try {
    const hash = createHash('sha256');
    for await (const chunk of bytesOf(file)) hash.update(chunk);
    return hash.digest('hex');
  } finally {
    closeSync(file.fd);
  }
}
