import { describe, expect, it } from 'vitest';
import { isZstd, ZstdFrame } from '../../src/records/packed/zstd-frame.ts';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
/** Frames by hand, as `zstd` writes them: one raw block, a run, two blocks, no size but a window, a dictionary's number. */
const FRAMES = {
  raw: bytes('28b52ffd 20 01 090000 61'),
  checked: bytes('28b52ffd 04 58 690000 7b2274657874223a202261227d 0a010203'),
  run: bytes('28b52ffd 60 ff01 fb0f00 61'),
  blocks: bytes('28b52ffd 20 02 080000 61 090000 62'),
  dictionary: bytes('28b52ffd 01 58 07 090000 61'),
  empty: bytes('28b52ffd 20 00 010000'),
};
const fed = (...pieces: Uint8Array[]) => {
  const frame = new ZstdFrame();
  return { taken: pieces.map((piece) => frame.feed(piece)), ended: frame.ended };
};

describe.each(Object.entries(FRAMES))('a frame: %s', (_, frame) => {
  it('is whole at its end, and nowhere before', () => {
    expect(fed(frame)).toEqual({ taken: [frame.length], ended: true });
    for (let end = 1; end < frame.length; end++)
      expect([end, fed(frame.subarray(0, end)).ended]).toEqual([end, false]);
  });

  it('ends at the same place byte by byte, and takes nothing of what follows it', () => {
    expect(fed(...Array.from(frame, (_, i) => frame.subarray(i, i + 1))).ended).toBe(true);
    for (const next of [FRAMES.raw, Buffer.alloc(5), bytes('616263')])
      expect(fed(Buffer.concat([frame, next]), next)).toEqual({ taken: [frame.length, 0], ended: true });
  });
});

it('nothing at all is no frame', () => {
  expect(fed()).toEqual({ taken: [], ended: false });
  expect(fed(Buffer.alloc(0)).ended).toBe(false);
});

it.each<readonly [string, boolean]>([
  ['28b52ffd', true],
  ['502a4d18', true],
  ['5f2a4d18', true],
  ['602a4d18', false],
  ['28b52f', false],
  ['', false],
])('%s begins a frame or one that is skipped: %s', (mark, expected) => {
  expect(isZstd(bytes(mark))).toBe(expected);
  expect(isZstd(Buffer.concat([Buffer.from('..'), bytes(mark)]), 2)).toBe(expected);
});
