import { describe, expect, it } from 'vitest';
import { judge } from '../../src/decide/judge.ts';
import { columnNames, type Model, probability, shippedModel } from '../../src/decide/model.ts';
import { reasonOf } from '../../src/decide/reason.ts';
import { credits, FEATURES, loadForest, type StoredForest } from '../../src/forest/forest.ts';
import { scoreLines, scoreRow } from '../../src/forest/score-lines.ts';
import { CONTEXT_FEATURES, stumps, stumpsOver } from '../decide/stumps.ts';
import { everyLine, pageOf } from '../support/context.ts';

/**
 * First tree: a <= 5 gives 1, else -1. Second: b <= 0.5 asks a <= 2, giving 0.25 or 0.5; else -2.
 * Third: one leaf.
 */
const stored: StoredForest = {
  features: ['a', 'b'],
  thresholds: [[2, 5], [0.5]],
  feature: [0, -1, -1, 1, 0, -1, -1, -1, -1],
  cut: [1, 0, 0, 0, 0, 0, 0, 0, 0],
  value: [200, 1000, -1000, -500, 300, 250, 500, -2000, 125],
};
const forest = loadForest(stored, ['a', 'b']);
const columns = [Float64Array.of(1, 3, 5, 6, Number.NaN), Float64Array.of(0, 0.5, 0.6, 0, 0)];

describe('a stored forest', () => {
  it('is laid out with adjacent branches', () => {
    const asks = (node: number) => [
      forest.features[forest.steps[node]! % FEATURES],
      forest.threshold[node],
      Math.floor(forest.steps[node]! / FEATURES),
    ];
    expect([...forest.roots]).toEqual([0, 3, 8]);
    expect([asks(0), asks(3), asks(5)]).toEqual([
      ['a', 5, 1],
      ['b', 0.5, 4],
      ['a', 2, 6],
    ]);
    expect([...forest.value]).toEqual([0.2, -1, 1, -0.5, -2, 0.3, 0.5, 0.25, 0.125]);
  });

  it('without trees scores 0', () => {
    const none = loadForest({ features: [], thresholds: [], feature: [], cut: [], value: [] }, []);
    expect([...scoreLines(none, [], 2)]).toEqual([0, 0]);
    expect(credits(none, [], 0).size).toBe(0);
  });
});

describe('scores', () => {
  it('of a single row are the same as in a table', () => {
    const rows = [0, 1, 2, 3, 4].map((line) => scoreRow(forest, [columns[0]![line]!, columns[1]![line]!]));
    expect(rows).toEqual([...scoreLines(forest, columns, 5)]);
    expect(new Set(rows).size).toBe(4);
  });

  it('are the sums of the leaves reached; a value on the threshold goes to yes', () => {
    const expected = [1 + 0.25, 1 + 0.5, 1 - 2, -1 + 0.5, -1 + 0.5].map((s) => s + 0.125);
    expect([...scoreLines(forest, columns, 5)]).toEqual(expected);
  });

  it('are final after the batch of trees that made a line sure', () => {
    // Sixty stumps: a line of 1 gains .1 from each, a line of 0 gains and loses in turn.
    const sixty: StoredForest = {
      features: ['a'],
      thresholds: [[0.5]],
      feature: Array.from({ length: 60 }, () => [0, -1, -1]).flat(),
      cut: Array.from({ length: 60 }, () => [0, 0, 0]).flat(),
      value: Array.from({ length: 60 }, (_, t) => [0, t % 2 ? 100 : -100, 100]).flat(),
    };
    const many = loadForest(sixty, ['a']);
    const scores = (sure = Number.POSITIVE_INFINITY) =>
      [...scoreLines(many, [Float64Array.of(1, 0)], 2, { sure })].map((s) => Number(s.toFixed(6)));
    expect(scores()).toEqual([6, 0]);
    expect(scores(2)).toEqual([2.5, 0]);
    expect(scores(3)).toEqual([5, 0]);
  });

  it('of many lines are the same as of each line alone; of a skipped line 0', () => {
    const size = 71;
    const many = [0.7, 0.1].map((by) => Float64Array.from({ length: size }, (_, i) => (i * by) % 8));
    const alone = (i: number) =>
      scoreLines(
        forest,
        many.map((c) => c.slice(i, i + 1)),
        1,
      )[0]!;
    const all = Array.from({ length: size }, (_, i) => alone(i));
    expect(new Set(all).size).toBeGreaterThan(3);
    expect([...scoreLines(forest, many, size)]).toEqual(all);
    const skip = (i: number) => i % 3 === 1;
    expect([...scoreLines(forest, many, size, { skip })]).toEqual(all.map((s, i) => (skip(i) ? 0 : s)));
  });

  it('of a page without lines are none', () => {
    expect([...scoreLines(forest, [new Float64Array(0), new Float64Array(0)], 0)]).toEqual([]);
  });

  it('are converted to probabilities', () => {
    expect(probability(0)).toBe(0.5);
    expect(probability(1) + probability(-1)).toBeCloseTo(1);
    expect([probability(-800), probability(800)]).toEqual([0, 1]);
  });
});

describe('the columns of a table', () => {
  const other = [columns[1]!, new Float64Array(5).fill(9), columns[0]!];

  it('are found by name, in any order and with others between them', () => {
    const moved = loadForest(stored, ['b', 'new', 'a']);
    expect([...scoreLines(moved, other, 5)]).toEqual([...scoreLines(forest, columns, 5)]);
    for (const line of [0, 1, 2, 3, 4])
      expect([...credits(moved, other, line)]).toEqual([...credits(forest, columns, line)]);
  });

  it('must include all that the forest names', () => {
    expect(() => loadForest(stored, ['b', 'c'])).toThrow(
      new Error('the forest names the column “a”, which does not exist'),
    );
  });
});

describe('a missing value', () => {
  // Both trees: a <= 2 gives 1, else -1. The second answers yes for a missing value.
  const both = loadForest(
    {
      features: ['a', 'a'],
      thresholds: [[2], [2]],
      missingIsYes: 1,
      feature: [0, -1, -1, 1, -1, -1],
      cut: [0, 0, 0, 0, 0, 0],
      value: [0, 1000, -1000, 0, 100, -100],
    },
    ['a'],
  );
  const values = [Float64Array.of(1, 2, 2.0000000000000004, 3, Number.NaN)];

  it('takes the branch that the node says, and no other value changes branches', () => {
    expect([...scoreLines(both, values, 5)]).toEqual([1.1, 1.1, -1.1, -1.1, -0.9]);
  });

  it('is credited by the branch taken, to one feature by its name', () => {
    expect([0, 3, 4].map((line) => [...credits(both, values, line)])).toEqual([
      [['a', 1.1]],
      [['a', -1.1]],
      [['a', -0.9]],
    ]);
  });

  it.each([0, -0, -2.5, 1e-35])('is not confused with numbers next to the threshold %d', (cut) => {
    const at = loadForest(
      {
        features: ['a'],
        thresholds: [[cut]],
        missingIsYes: 1,
        ...{ feature: [0, -1, -1], cut: [0, 0, 0], value: [0, 1000, -1000] },
      },
      ['a'],
    );
    const step = Math.max(Number.MIN_VALUE, Math.abs(cut) * Number.EPSILON);
    expect([...scoreLines(at, [Float64Array.of(cut, cut + step, cut - step, Number.NaN)], 4)]).toEqual([
      1, -1, 1, 1,
    ]);
  });
});

describe('the credit of a feature', () => {
  const credited = (line: number) =>
    [...credits(forest, columns, line)].map(([f, c]) => [f, Number(c.toFixed(6))]);

  it('is the change of the mean score along the path', () => {
    expect(credited(0)).toEqual([
      ['a', 0.75],
      ['b', 0.8],
    ]);
    expect(credited(2)).toEqual([
      ['a', 0.8],
      ['b', -1.5],
    ]);
  });
});

describe('a reason', () => {
  const P = 'The harbour board said on Monday that the old ferry would sail again by the summer.';
  const page = pageOf(`${P}\nHome`);
  const reasonFor = ({ plain }: Pick<Model, 'plain'>, line: number, body: boolean) => {
    const judged = judge(plain, page, [[], []], everyLine(page));
    return reasonOf(judged, line, body);
  };
  const words = stumps({ feature: 'words', most: 8, yes: -6, no: 6 });

  it('explains the first pass’s score by its features', () => {
    expect(reasonFor(words, 0, true)).toBe('reads as running text (words 16)');
    expect(reasonFor(words, 1, false)).toBe('does not read as running text (words 1)');
  });

  it('names features of the second pass', () => {
    const context = stumpsOver(CONTEXT_FEATURES, [
      { feature: 'times a sure line above', most: 0, yes: 2, no: -2 },
    ]);
    const below = { ...words.plain, context };
    expect(reasonFor({ plain: below }, 1, false)).toBe(
      'does not read as running text (times a sure line above 1)',
    );
  });

  it('names only features that count for the verdict', () => {
    expect(reasonFor(words, 0, false)).toBe('does not read as running text ()');
  });
});

describe('the shipped model', () => {
  it.each(['plain', 'marked'] as const)('is loaded once and uses only features that exist: %s', (of) => {
    const model = shippedModel()[of];
    expect(shippedModel()[of]).toBe(model);
    const names = columnNames(of);
    // Columns that are newer than the forest are not in it.
    for (const [trees, known] of [
      [model.lines, names.lines],
      [model.context, names.context],
    ] as const) {
      expect(trees.features.length).toBeGreaterThan(known.length / 2);
      expect(trees.features.filter((name) => !known.includes(name))).toEqual([]);
    }
    for (const trees of [model.lines, model.context]) {
      expect(trees.roots.length).toBeGreaterThan(10);
      expect(trees.steps.every((step) => step % FEATURES < trees.features.length)).toBe(true);
    }
  });
});
