import { describe, expect, it } from 'vitest';
import { growsInStep } from '../support/growth.ts';
import { expressionsIn } from './literals.ts';
import { UNDECIDED } from './undecided.ts';

const SIZE = 200_000;
const { literals } = expressionsIn();

describe('expressions that the checker cannot decide', () => {
  it.each(UNDECIDED)('$file $begins: $why', ({ file, begins, worst }) => {
    const found = literals.filter((l) => l.where.startsWith(`${file}:`) && l.source.startsWith(begins));
    expect(found).toHaveLength(1);
    const expression = new RegExp(found[0]!.source, found[0]!.flags);
    expect(expression.test(worst(SIZE))).toBe(false);
    const searching = (size: number) => {
      const text = worst(size);
      return () => expression.test(text);
    };
    expect(growsInStep(searching, SIZE)).toBe(true);
  });
});
