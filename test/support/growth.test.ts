import { describe, expect, it } from 'vitest';
import { growsInStep, staysWithin } from './growth.ts';

/** Takes a number of steps that depends on the size. */
function working(steps: (size: number) => number) {
  return (size: number) => () => {
    let sum = 0;
    for (let i = 0; i < steps(size); i++) sum = (sum * 31 + i) % 1009;
    return sum;
  };
}

const SIZE = 3_000;
const TIMES = 4;
/** The bound that the growth tests use: twice the time of linear work. */
const bound = (small: number) => small * 9;
const holds = (work: (size: number) => () => void) => staysWithin(work(SIZE), work(SIZE * TIMES), bound);

describe('the check of growth', () => {
  it('lets linear work pass', () => expect(holds(working((size) => size * 3_000))).toBe(true));
  it('finds work out that grows with the square', () =>
    expect(holds(working((size) => (size * size) / 2))).toBe(false));
  it('asks for no bound where eight times the size is meant', () => {
    expect(
      growsInStep(
        working((size) => size * 3_000),
        SIZE,
      ),
    ).toBe(true);
    expect(
      growsInStep(
        working((size) => size * size),
        SIZE,
      ),
    ).toBe(false);
  });
});
