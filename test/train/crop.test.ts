import { describe, expect, it } from 'vitest';
import { cropped } from '../../train/crop.ts';
import { pageOf } from '../support/context.ts';

const rows = Array.from({ length: 100 }, (_, i) => `line ${i}`);
const page = pageOf(rows.join('\n'));
const target = Float64Array.from(rows, (_, i) => (i >= 40 && i <= 60 && i !== 50 ? 2 : -2));
const numbers = (text: string | null) => text!.split('\n').map((l) => Number(l.slice(5)));

describe('a cropped page', () => {
  it.each([
    [0, 40, 60],
    [3, 37, 60],
    [24, 16, 60],
    [25, 40, 60],
    [5 * 256, 35, 65],
    [7 + 2 * 256, 21, 62],
  ])('of seed %i runs from line %i to %i', (seed, from, to) => {
    const kept = numbers(cropped(page, target, seed));
    expect([kept[0], kept.at(-1), kept.length]).toEqual([from, to, to - from + 1]);
  });

  it('contains the whole body and no more than 24 lines on either side, whatever the seed', () => {
    for (let seed = 0; seed < 20_000; seed += 331) {
      const kept = numbers(cropped(page, target, seed));
      expect(kept[0]! <= 40 && kept[0]! >= 16).toBe(true);
      expect(kept.at(-1)! >= 60 && kept.at(-1)! <= 84).toBe(true);
    }
  });

  it('ends where the page ends', () => {
    const all = Float64Array.from(rows, () => 2);
    expect(cropped(page, all, 24 + 24 * 256)).toBe(page.text);
  });

  it('does not exist without a body', () => {
    expect(
      cropped(
        page,
        target.map((w) => -Math.abs(w)),
        3,
      ),
    ).toBeNull();
    expect(cropped(pageOf(''), new Float64Array(0), 3)).toBeNull();
  });
});
