import { describe, expect, it } from 'vitest';
import { heaviestRun } from '../../../src/decide/first-pass/heaviest-run.ts';

describe('the heaviest run', () => {
  it.each([
    [
      [-1, 3, -1, 3, -9, 4],
      [1, 3],
    ],
    [
      [-1, 2, -5, 4, -1],
      [3, 3],
    ],
    [
      [2, 2],
      [0, 1],
    ],
    [
      [-1, -2],
      [0, -1],
    ],
    [[], [0, -1]],
  ])('of %j is lines %j', (gains, run) => {
    expect(heaviestRun(gains.length, (i) => gains[i]!)).toEqual(run);
  });
});
