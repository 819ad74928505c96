import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { type Bytes, ContainerError } from './bytes.ts';
import { ZstdFrames } from './zstd-frames.ts';

/** Bytes handed to gzip at a time: they become at most 16 MB. */
const GZIP_PIECE = 16_384;
/** zstd packs up to 32,768 times: 512 bytes become at most 16 MB. */
const ZSTD_PIECE = 512;

type Create = () => Transform & { readonly bytesWritten: number };

/** What gzip packed, any number of members after one another. */
export function gunzip(source: Bytes): Bytes {
  return unpack(source, zlib.createGunzip, GZIP_PIECE, 'gzip');
}

/** What zstd packed, any number of frames after one another. */
export function unzstd(source: Bytes): Bytes {
  const { createZstdDecompress: create } = zlib as { createZstdDecompress?: Create };
  if (create) return unpackFrames(source, create);
  const message = 'this Node cannot read zstd, 22.15 can: zstd -dc FILE | clean-article';
  throw new ContainerError(message, 'unreadable');
}

/** Whether the data ends with a frame is looked at here: Node 22 does not tell. */
async function* unpackFrames(source: Bytes, create: Create): AsyncGenerator<Uint8Array> {
  const frames = new ZstdFrames();
  yield* unpack(followed(source, frames), create, ZSTD_PIECE, 'zstd');
  if (!frames.whole) throw damaged('zstd');
}

async function* followed(source: Bytes, frames: ZstdFrames): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    frames.feed(chunk);
    yield chunk;
  }
}

function damaged(name: string): ContainerError {
  return new ContainerError(`the ${name} data is damaged or ends early`);
}

/**
 * Piped by hand: a piece goes in when what the one before gave is out. So no more than one piece's worth is held,
 * and when the data turns out damaged, what the pieces before gave is out already, the same on every run.
 */
async function* unpack(
  source: Bytes,
  create: Create,
  size: number,
  name: string,
): AsyncGenerator<Uint8Array> {
  let stretch = new Stretch(create());
  try {
    for await (const piece of piecesOf(source, size)) {
      for (let rest = piece; rest.length > 0; ) {
        rest = await stretch.take(rest);
        yield* stretch.given(name);
        // Padding, as tapes and block devices have it.
        if (rest[0] === 0) return;
        if (rest.length === 0) break;
        stretch.close();
        stretch = new Stretch(create());
      }
    }
    await stretch.finish();
    yield* stretch.given(name);
  } finally {
    stretch.close();
  }
}

/** What one codec unpacks: zlib's for gzip goes on to the next member, that for zstd ends with its frame. */
class Stretch {
  readonly #codec: ReturnType<Create>;
  #ready: Uint8Array[] = [];
  #over = false;
  #failed = false;
  #proceed = () => {};

  constructor(codec: ReturnType<Create>) {
    this.#codec = codec;
    const stop = () => {
      this.#over = true;
      this.#proceed();
    };
    codec.on('data', (chunk: Uint8Array) => this.#ready.push(chunk));
    codec.on('end', stop).on('close', stop);
    codec.on('error', () => {
      this.#failed = true;
    });
  }

  /** @returns What lies behind the end of what this codec unpacks; nothing before it has come. */
  async take(piece: Uint8Array): Promise<Uint8Array> {
    const before = this.#codec.bytesWritten;
    await this.#step((done) => this.#codec.write(piece, done));
    return piece.subarray(this.#over ? this.#codec.bytesWritten - before : piece.length);
  }

  async finish(): Promise<void> {
    await this.#step(() => this.#codec.end());
  }

  *given(name: string): Generator<Uint8Array> {
    yield* this.#ready;
    this.#ready = [];
    if (this.#failed) throw damaged(name);
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

/** Pieces of one size, however the source came, so that what damage takes with it does not hang on that. */
async function* piecesOf(source: Bytes, size: number): AsyncGenerator<Uint8Array> {
  let piece = Buffer.allocUnsafe(size);
  let filled = 0;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + size - filled);
      piece.set(part, filled);
      at += part.length;
      filled += part.length;
      if (filled < size) continue;
      yield piece;
      piece = Buffer.allocUnsafe(size);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}
