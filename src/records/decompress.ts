import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { type Bytes, ContainerError } from './bytes.ts';

/** Bytes handed to gzip at a time: they become at most 16 MB. */
const GZIP_PIECE = 16_384;
/** zstd packs up to 32,768 times: 512 bytes become at most 16 MB. */
const ZSTD_PIECE = 512;

/** What gzip packed, any number of members after one another. */
export function gunzip(source: Bytes): Bytes {
  return unpack(source, zlib.createGunzip(), GZIP_PIECE, 'gzip');
}

/** What zstd packed, any number of frames after one another. */
export function unzstd(source: Bytes): Bytes {
  const create = (zlib as { createZstdDecompress?: () => Transform }).createZstdDecompress;
  if (create) return unpack(source, create(), ZSTD_PIECE, 'zstd');
  throw new ContainerError(
    'this Node cannot read zstd (22.15 can): zstd -dc FILE | clean-article',
    'unreadable',
  );
}

/**
 * Piped by hand: a piece goes in when what the one before gave is out. So no more than one piece's worth is held,
 * and when the data turns out damaged, what the pieces before gave is out already, the same on every run.
 */
async function* unpack(
  source: Bytes,
  codec: Transform,
  size: number,
  name: string,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let over = false;
  let failed = false;
  let proceed = () => {};
  const stop = () => {
    over = true;
    proceed();
  };
  codec.on('data', (chunk: Uint8Array) => ready.push(chunk));
  // A codec that has read all it wants ends without taking in the piece.
  codec.on('end', stop).on('close', stop);
  codec.on('error', () => {
    failed = true;
  });
  const step = (begin: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      proceed = resolve;
      begin(resolve);
    });
  try {
    for await (const piece of piecesOf(source, size)) {
      await step((done) => codec.write(piece, () => done()));
      yield* ready.splice(0);
      if (over) break;
    }
    if (!over) await step(() => codec.end());
    yield* ready.splice(0);
  } finally {
    codec.destroy();
  }
  if (failed) throw new ContainerError(`the ${name} data is damaged or ends early`);
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
