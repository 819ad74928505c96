import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureRatio } from '../../bench/speed/measure.ts';
import { limitOf, readPinned, writePinned } from '../../bench/speed/pinned.ts';
import { referenceWork } from '../../bench/speed/reference.ts';
import { folderWith } from '../support/folders.ts';

/** Work that takes these times, one after the other; then the last again and again. */
function contest(reference: readonly number[], ...clean: readonly (readonly number[])[]) {
  let now = 0;
  const work = (times: readonly number[]) => {
    let run = 0;
    return () => {
      now += times[Math.min(run++, times.length - 1)]!;
    };
  };
  return { clean: clean.map(work), reference: work(reference), now: () => now };
}

describe('the ratio', () => {
  it('is of the quickest rounds, without the first run of each', () => {
    expect(measureRatio(contest([1, 60, 50, 100], [10, 600, 500, 550]), 100)).toBe(10);
  });

  it('is of the quickest round of each group of pages', () => {
    expect(measureRatio(contest([1, 100], [1, 300, 900], [1, 900, 200, 900]), 100)).toBe(5);
  });

  it('takes more rounds while it is too large: a busy moment does not count', () => {
    expect(measureRatio(contest([1, 100], [1, ...Array(11).fill(900), 500]), 6)).toBe(5);
  });

  it('is still too large when every round is', () => {
    expect(measureRatio(contest([1, 100], [1, 900]), 6)).toBe(9);
  });
});

describe('what is pinned', () => {
  it('is read as it was written, and leaves a fifth', () => {
    const path = join(folderWith(), 'pinned.json');
    writePinned(path, { node: 20, ratio: 12.345 });
    expect(readPinned(path)).toEqual({ node: 20, ratio: 12.35 });
    expect(limitOf(readPinned(path))).toBeCloseTo(14.82);
  });

  it('must be a measurement', () => {
    const folder = folderWith({ 'pinned.json': '{"node": 20}' });
    expect(() => readPinned(join(folder, 'pinned.json'))).toThrow('holds no measurement');
  });

  it('is there', () => {
    expect(readPinned(fileURLToPath(new URL('../../bench/speed/pinned.json', import.meta.url))).node).toBe(
      20,
    );
  });
});

it('the reference is the work that the pinned ratio was measured with', () => {
  expect(referenceWork()).toBe(-101_686_638_286);
});
