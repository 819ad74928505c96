import { describe, expect, it } from 'vitest';
import { likeliest } from '../../src/chooser/likeliest.ts';

describe('the likeliest', () => {
  it('is none without candidates', () => {
    expect(likeliest([], [], 0)).toBeNull();
  });

  it('has the share of a softmax over all candidates and none', () => {
    expect(likeliest([Math.log(3)], ['a'], 0)).toEqual({ index: 0, share: expect.closeTo(3 / 4) });
    const scores = [Math.log(2), Math.log(5), 0];
    expect(likeliest(scores, ['a', 'b', 'c'], Math.log(2))).toEqual({ index: 1, share: expect.closeTo(0.5) });
  });

  it('counts candidates with the same key together, and is the best of them', () => {
    const scores = [Math.log(3), Math.log(2), Math.log(2.5)];
    expect(likeliest(scores, ['a', 'b', 'b'], 0)).toEqual({ index: 2, share: expect.closeTo(4.5 / 8.5) });
  });

  it('is the first of those that are equally likely', () => {
    expect(likeliest([1, 1, 1], ['a', 'b', 'a'], 0)).toMatchObject({ index: 0 });
    expect(likeliest([1, 2, 2, 1], ['a', 'b', 'a', 'b'], 0)).toMatchObject({ index: 2 });
  });

  it('works with scores whose exponential overflows', () => {
    expect(likeliest([800, 801], ['a', 'b'], -900)).toEqual({ index: 1, share: expect.closeTo(0.731, 3) });
    expect(likeliest([-2000], ['a'], 0)).toEqual({ index: 0, share: 0 });
  });
});
