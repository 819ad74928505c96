import { describe, expect, it } from 'vitest';
import { FeatureTable, prefixSums, shifted, windowMean } from '../../src/decide/table.ts';

const column = Float64Array.of(1, 2, 3, 4);

describe('shifted', () => {
  it.each([
    [1, [2, 3, 4, -1]],
    [-1, [-1, 1, 2, 3]],
    [0, [1, 2, 3, 4]],
    [3, [4, -1, -1, -1]],
    [9, [-1, -1, -1, -1]],
    [-9, [-1, -1, -1, -1]],
  ])('by %i', (by, expected) => {
    expect([...shifted(column, by, -1)]).toEqual(expected);
  });

  it('of nothing is nothing', () => {
    expect([...shifted(new Float64Array(0), 1, -1)]).toEqual([]);
  });
});

it('sums the values before each line', () => {
  expect([...prefixSums(column)]).toEqual([0, 1, 3, 6, 10]);
  expect([...prefixSums(new Float64Array(0))]).toEqual([0]);
});

describe('the mean of a window', () => {
  it.each([
    [-1, 1, [1.5, 2, 3, 3.5]],
    [1, 2, [2.5, 3.5, 4, 0]],
    [-2, -1, [0, 1, 1.5, 2.5]],
    [-9, 9, [2.5, 2.5, 2.5, 2.5]],
    [5, 9, [0, 0, 0, 0]],
  ])('from %i to %i', (from, to, expected) => {
    expect([...windowMean(prefixSums(column), from, to)]).toEqual(expected);
  });
});

it('a table keeps its columns in the order in which they were added', () => {
  const table = new FeatureTable(3);
  table.add('given', Float64Array.of(7, 8, 9));
  table.fill('filled', (i) => i * i);
  expect(table.names).toEqual(['given', 'filled']);
  expect(table.columns.map((c) => [...c])).toEqual([
    [7, 8, 9],
    [0, 1, 4],
  ]);
  expect(table.size).toBe(3);
});
