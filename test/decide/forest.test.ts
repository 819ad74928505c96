import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/decide/features/index.ts';
import { loadForest, scoreLines, weighed } from '../../src/decide/forest.ts';
import { probability, shippedModel } from '../../src/decide/model.ts';
import { reasonOf } from '../../src/decide/reason.ts';
import { pageOf } from '../support/context.ts';

/**
 * First tree: a <= 5 gives 1, else -1. Second: b <= 0.5 asks a <= 2, giving 0.25 or 0.5; else -2.
 * Third: one leaf.
 */
const forest = loadForest({
  features: ['a', 'b'],
  thresholds: [[2, 5], [0.5]],
  feature: [0, -1, -1, 1, 0, -1, -1, -1, -1],
  cut: [1, 0, 0, 0, 0, 0, 0, 0, 0],
  value: [200, 1000, -1000, -500, 300, 250, 500, -2000, 125],
});
const columns = [Float64Array.of(1, 3, 5, 6, Number.NaN), Float64Array.of(0, 0.5, 0.6, 0, 0)];

describe('a stored forest', () => {
  it('is linked again', () => {
    expect([...forest.roots]).toEqual([0, 3, 8]);
    expect([forest.yes[3], forest.no[3], forest.yes[4], forest.no[4]]).toEqual([4, 7, 5, 6]);
    expect([forest.threshold[0], forest.threshold[3], forest.threshold[4]]).toEqual([5, 0.5, 2]);
  });

  it('of no trees scores nothing', () => {
    const none = loadForest({ features: [], thresholds: [], feature: [], cut: [], value: [] });
    expect([...scoreLines(none, [], 2)]).toEqual([0, 0]);
    expect(weighed(none, [], 0, 3)).toEqual([]);
  });
});

describe('scores', () => {
  it('are the sums of the leaves reached; a value on the threshold goes to yes', () => {
    const expected = [1 + 0.25, 1 + 0.5, 1 - 2, -1 + 0.5, -1 + 0.5].map((s) => s + 0.125);
    expect([...scoreLines(forest, columns, 5)]).toEqual(expected);
  });

  it('of a page without lines are none', () => {
    expect([...scoreLines(forest, [new Float64Array(0), new Float64Array(0)], 0)]).toEqual([]);
  });

  it('become probabilities', () => {
    expect(probability(0)).toBe(0.5);
    expect(probability(1) + probability(-1)).toBeCloseTo(1);
    expect([probability(-800), probability(800)]).toEqual([0, 1]);
  });
});

describe('what weighed', () => {
  const credits = (line: number, most = 9) =>
    weighed(forest, columns, line, most).map(([f, c]) => [f, Number(c.toFixed(6))]);

  it('is the change of the mean score along the path, strongest first', () => {
    expect(credits(0)).toEqual([
      [1, 0.8],
      [0, 0.75],
    ]);
    expect(credits(2)).toEqual([
      [1, -1.5],
      [0, 0.8],
    ]);
  });

  it('is cut to the number asked for', () => {
    expect(credits(2, 1)).toEqual([[1, -1.5]]);
  });

  it('is told in words, only what speaks for the verdict', () => {
    expect(reasonOf(forest, columns, 2, false)).toMatch(/^does not read as running text\b.*\bb\b/);
    expect(reasonOf(forest, columns, 2, false)).not.toMatch(/\ba\b/);
    expect(reasonOf(forest, columns, 2, true)).toMatch(/^reads as running text\b.*\ba\b/);
  });
});

describe('the shipped model', () => {
  it('is loaded once and asks only for features there are', () => {
    const model = shippedModel();
    expect(shippedModel()).toBe(model);
    expect(model.features).toEqual(featuresOf(pageOf(''), []).names);
    expect(model.roots.length).toBeGreaterThan(10);
    expect(model.feature.every((f) => f >= -1 && f < model.features.length)).toBe(true);
  });
});
