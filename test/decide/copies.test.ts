import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../src/decide/copies.ts';
import { pageOf } from '../support/context.ts';

const P = 'The harbour board said on Monday that the old ferry would sail again by the summer.';
const Q = 'Passengers have been taken by bus around the bay since the engine failed in a storm.';

const copies = (lines: string[], noise: number[] = []) => [
  ...copiesOf(
    pageOf(lines.join('\n')),
    lines.map((_, i) => !noise.includes(i)),
  ),
];

describe('a paragraph that occurs twice', () => {
  it('is a copy if something else is between', () => {
    expect(copies([P, Q, 'Share this', P, Q], [2])).toEqual([3, 4]);
  });

  it('has twelve words or more', () => {
    const twelve = 'The board met on Monday and the old ferry will sail again.';
    const eleven = 'The board met on Monday and the ferry will sail again.';
    expect(copies([twelve, 'Share this', twelve], [1])).toEqual([2]);
    expect(copies([eleven, 'Share this', eleven], [1])).toEqual([]);
  });

  it('is the author’s own in running text', () => {
    expect(copies([P, Q, P])).toEqual([]);
    expect(copies(['Share', P, P], [0])).toEqual([]);
  });

  it('is not a copy if the first was dropped, if it is short, or if it occurs three times', () => {
    expect(copies([P, Q, P], [0])).toEqual([]);
    expect(copies(['So they sang.', 'Share', 'So they sang.'], [1])).toEqual([]);
    expect(copies([P, 'Share', P, 'Share', P], [1, 3])).toEqual([]);
  });
});
