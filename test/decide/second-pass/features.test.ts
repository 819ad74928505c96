import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/decide/first-pass/features.ts';
import { CARRIED, contextOf } from '../../../src/decide/second-pass/features.ts';
import { lineScores } from '../../../src/decide/second-pass/scores.ts';
import type { FeatureTable } from '../../../src/decide/table.ts';
import type { Page } from '../../../src/page/page.ts';
import { everyLine, pageOf } from '../../support/context.ts';

const P = 'The harbour board said on Monday that the old ferry would sail again by the summer.';
const SHORT = 'Old ferry to sail';

function tableOf(page: Page, odds: readonly number[]): FeatureTable {
  const open = everyLine(page);
  const lines = featuresOf(
    page,
    page.lines.map(() => []),
    open,
  );
  return contextOf(page, lines, lineScores(Float64Array.from(odds), lines.column('words')), open);
}

/** The context columns of lines that the first pass gave these log-odds. */
function context(odds: number[], texts = odds.map((z) => (z > 0 ? P : SHORT))) {
  const table = tableOf(pageOf(texts.join('\n')), odds);
  return (name: string) => [...table.column(name)].map((x) => Number(x.toFixed(3)));
}

describe('scores of the first pass', () => {
  it('are kept within bounds', () => {
    const { odds, chance } = lineScores(Float64Array.of(40, -40, 0), new Float64Array(3));
    expect([...odds]).toEqual([9.2, -9.2, 0]);
    expect(chance[2]).toBe(0.5);
  });
});

describe('around the line', () => {
  it('are its neighbours’ scores, noise outside the page', () => {
    const column = context([1, 2, 3]);
    expect(column('first score')).toEqual([1, 2, 3]);
    expect(column('first score of line +1')).toEqual([2, 3, -6]);
    expect(column('first score of line -2')).toEqual([-6, -6, 1]);
    expect(column('mean first score of lines 1 to 5')).toEqual([2.5, 3, 0]);
  });

  it('are the shares of likely body words', () => {
    const column = context([-9, 9, 9, -9]);
    expect(column('share of likely body in lines 1 to 5')[0]).toBeGreaterThan(0.85);
    expect(column('share of likely body in lines 1 to 5')[2]).toBe(0);
  });
});

describe('the body’s mass', () => {
  const column = context([-5, 5, 5, -5, -5]);

  it('grows above and shrinks below', () => {
    expect(column('share of the likely body above')[0]).toBe(0);
    expect(column('share of the likely body above')[4]).toBeCloseTo(1, 1);
    expect(column('share of the likely body below')[0]).toBeCloseTo(1, 1);
    expect(column('share of the likely body below')[4]).toBe(0);
  });

  it('has a run, and each line has its distance to the run’s ends', () => {
    expect(column('lines from the start of the likely run')).toEqual([-1, 0, 1, 2, 3]);
    expect(column('lines from the end of the sure run')).toEqual([-2, -1, 0, 1, 2]);
    expect(column('words outside the likely run')).toEqual([0, 0, 0, 0, 4]);
  });

  it('has no run if nothing is likely', () => {
    const none = context([-5, -5]);
    expect(none('lines from the end of the likely run')).toEqual([1, 2]);
    expect(none('share of the likely body in the likely run')).toEqual([0, 0]);
  });
});

describe('lines that are surely body', () => {
  const column = context([5, -5, 5, -5, -4], [P, SHORT, P, SHORT, SHORT]);

  it('are counted, and so are the lines between', () => {
    expect(column('lines since a sure line')).toEqual([999, 1, 2, 1, 2]);
    expect(column('lines to a sure line')).toEqual([2, 1, 999, 999, 999]);
    expect(column('words since a sure line')).toEqual([0, 0, 4, 0, 4]);
    expect(column('mean first score since a good line')).toEqual([9, 9, -5, 9, -5]);
    expect(column('times a sure line above')).toEqual([0, 1, 1, 2, 2]);
    expect(column('times a good line below')).toEqual([1, 1, 0, 0, 0]);
  });

  it('are never short ones', () => {
    expect(context([5, -5], [SHORT, P])('lines since a good line')).toEqual([999, 999]);
  });
});

describe('the body’s profile', () => {
  it('is the average of likely body lines; a short line differs from it', () => {
    const column = context([5, 5, 0], [P, P, SHORT]);
    expect(column('sentence ends of the likely body')).toEqual([1, 1, 1]);
    expect(column('sentence end against the likely body')).toEqual([0, 0, -1]);
    expect(column('length against the likely body (log)')[2]).toBeLessThan(-0.9);
    expect(column('first score against the likely body')).toEqual([0, 0, -5]);
  });

  it('has default values if no line is likely body', () => {
    const column = context([-1, 0]);
    expect(column('sentence ends of the likely body')).toEqual([0.5, 0.5]);
    expect(column('first score of the likely body')).toEqual([0, 0]);
  });

  it('gives the share of the page in doubt', () => {
    expect(context([0, 0])('share of the page in doubt')).toEqual([1, 1]);
    expect(context([9, -9])('share of the page in doubt')).toEqual([0, 0]);
  });
});

describe('the table', () => {
  it('includes features of the line, each name once', () => {
    const page = pageOf(`${P}\n${SHORT}`);
    const lines = featuresOf(page, [[], []], everyLine(page));
    const table = tableOf(page, [0, 0]);
    for (const name of CARRIED) expect(table.column(name)).toEqual(lines.column(name));
    expect(new Set(table.names).size).toBe(table.names.length);
  });

  it('is finite on any page', () => {
    for (const odds of [[], [0], [5], [-5, -5, -5], Array(50).fill(3)]) {
      const table = tableOf(pageOf(odds.map(() => SHORT).join('\n')), odds);
      expect(table.columns.every((c) => c.every(Number.isFinite))).toBe(true);
    }
  });

  it('has no column of an unknown name', () => {
    expect(() => featuresOf(pageOf(P), [[]], everyLine(pageOf(P))).column('no such')).toThrow(
      'no feature is called no such',
    );
  });
});
