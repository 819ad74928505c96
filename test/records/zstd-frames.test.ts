import { describe, expect, it } from 'vitest';
import { ZstdFrames } from '../../src/records/zstd-frames.ts';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
/** Frames by hand, as `zstd` writes them: one raw block, a run, two blocks, no size but a window, a dictionary's number. */
const FRAMES = {
  raw: bytes('28b52ffd 20 01 090000 61'),
  checked: bytes('28b52ffd 04 58 690000 7b2274657874223a202261227d 0a010203'),
  run: bytes('28b52ffd 60 ff01 fb0f00 61'),
  blocks: bytes('28b52ffd 20 02 080000 61 090000 62'),
  dictionary: bytes('28b52ffd 01 58 07 090000 61'),
  empty: bytes('28b52ffd 20 00 010000'),
  skippable: bytes('5e2a4d18 03000000 010203'),
};
const whole = (...pieces: Uint8Array[]) => {
  const frames = new ZstdFrames();
  for (const piece of pieces) frames.feed(piece);
  return frames.whole;
};

describe.each(Object.entries(FRAMES))('a frame: %s', (_, frame) => {
  it('is whole at its end, and nowhere before', () => {
    expect(whole(frame)).toBe(true);
    for (let end = 1; end < frame.length; end++)
      expect([end, whole(frame.subarray(0, end))]).toEqual([end, false]);
  });

  it('is whole byte by byte, behind another, and before padding', () => {
    expect(whole(...Array.from(frame, (_, i) => frame.subarray(i, i + 1)))).toBe(true);
    expect(whole(Buffer.concat([FRAMES.raw, frame]), frame)).toBe(true);
    expect(whole(frame, Buffer.alloc(5), bytes('616263'))).toBe(true);
    expect(whole(frame, FRAMES.raw.subarray(0, 3))).toBe(false);
  });
});

it('nothing at all is whole', () => {
  expect(whole()).toBe(true);
  expect(whole(Buffer.alloc(0))).toBe(true);
});
