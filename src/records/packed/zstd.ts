import * as zlib from 'node:zlib';
import { type Bytes, ContainerError } from '../bytes.ts';
import { type Codec, Unpacking } from './codec.ts';
import { LookAhead } from './look-ahead.ts';
import { damaged, lostBefore, type PackedForm, passToNext } from './resume-packed.ts';
import { isSkippable, isZstd, SKIPPABLE_HEADER, ZSTD_MAGIC, ZstdFrame } from './zstd-frame.ts';

/** zstd packs up to 32,768 times: 512 bytes become at most 16 MB. */
const PIECE = 512;

const FORM: PackedForm = { name: 'zstd', header: ZSTD_MAGIC.length, find: nextFrame, read: framesIn };

type Create = () => Codec;
const { createZstdDecompress: create } = zlib as { createZstdDecompress?: Create };

/** What zstd packed: any number of frames after one another, each of which stands alone. What follows the last is no part of it. */
export function unzstd(source: Bytes): Bytes {
  return framesIn(new LookAhead(source));
}

async function* framesIn(input: LookAhead): AsyncGenerator<Uint8Array> {
  if (!create) {
    const message = 'this Node cannot read zstd, 22.15 can: zstd -dc FILE | clean-article';
    throw new ContainerError(message, 'unreadable');
  }
  for (;;) {
    const view = await input.view(SKIPPABLE_HEADER);
    if (isZstd(view) && isSkippable(view)) await skipFrame(input, view);
    else if (isZstd(view)) yield* frame(input, create);
    else {
      const passed = await passToNext(input, FORM);
      if (passed === null) return;
      if (passed === 'something') throw await lostBefore(input, FORM, 0);
    }
  }
}

async function skipFrame(input: LookAhead, header: Buffer): Promise<void> {
  if (header.length < SKIPPABLE_HEADER) throw damaged(FORM.name);
  let left = header.readUInt32LE(4);
  input.pass(SKIPPABLE_HEADER);
  while (left > 0) {
    const passed = Math.min((await input.view(1)).length, left);
    if (passed === 0) throw damaged(FORM.name);
    input.pass(passed);
    left -= passed;
  }
}

/** Whether the data ends with a frame is looked at here: Node 22 does not tell. */
async function* frame(input: LookAhead, create: Create): AsyncGenerator<Uint8Array> {
  const its = new ZstdFrame();
  const codec = new Unpacking(create());
  try {
    while (!its.ended) {
      const piece = (await input.view(PIECE)).subarray(0, PIECE);
      const part = piece.subarray(0, its.feed(piece));
      if (part.length > 0) await codec.take(part);
      if (its.ended) await codec.finish();
      yield* codec.given();
      if (codec.failed || part.length === 0) throw await lostBefore(input, FORM, 1);
      input.pass(part.length);
    }
  } finally {
    codec.close();
  }
}

function nextFrame(bytes: Buffer, from: number): number {
  return bytes.indexOf(ZSTD_MAGIC, from);
}
