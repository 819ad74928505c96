import { describe, expect, it } from 'vitest';
import { navigationRun } from '../../src/rules/run/navigation-run.ts';
import { repeatedLine } from '../../src/rules/run/repeated-line.ts';
import { teaserRhythm } from '../../src/rules/run/teaser-rhythm.ts';
import { pageOf } from './page-of.ts';

const prose = 'The council approved the plan for the new bridge on Monday after a long debate about cost.';
const other = 'Work on the bridge is expected to begin in the spring and to last for at least two years.';
const linesOf = (labels: { line: number }[]) => labels.map((l) => l.line);

describe('navigation-run', () => {
  const menu = ['Home', 'News', 'Sport', 'Weather', 'Travel'];

  it('marks short lines above the first and below the last running text', () => {
    const found = navigationRun.find(pageOf(...menu, prose, other, ...menu));
    expect(linesOf(found)).toEqual([0, 1, 2, 3, 4, 7, 8, 9, 10, 11]);
  });

  it('leaves a list amid running text alone', () => {
    expect(navigationRun.find(pageOf(prose, ...menu, other))).toEqual([]);
  });

  it('needs five lines in a row', () => {
    expect(navigationRun.find(pageOf(...menu.slice(1), prose))).toEqual([]);
  });
});

describe('repeated-line', () => {
  it('marks a short line shown three times when one copy stands away from running text', () => {
    expect(
      linesOf(repeatedLine.find(pageOf('World news', prose, 'World news', other, 'World news'))),
    ).toEqual([0, 2, 4]);
  });

  it('leaves subheads that recur within the article alone', () => {
    expect(
      repeatedLine.find(pageOf(prose, 'Pros', other, 'Pros', prose.slice(4), 'Pros', other.slice(5))),
    ).toEqual([]);
  });

  it('marks the later copy of a long paragraph only', () => {
    const long = `${prose} ${other}`;
    expect(linesOf(repeatedLine.find(pageOf(long, other, long)))).toEqual([2]);
  });

  it('leaves two short copies alone', () => {
    expect(repeatedLine.find(pageOf('World news', prose, 'World news'))).toEqual([]);
  });
});

describe('teaser-rhythm', () => {
  it('marks titles and dates in turn', () => {
    const page = pageOf(
      prose,
      'May 12, 2024',
      'Bridge to reopen in the spring',
      'May 13, 2024',
      'Harbour festival draws record crowd',
      'May 14, 2024',
    );
    expect(linesOf(teaserRhythm.find(page))).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves a table of years and numbers alone', () => {
    expect(teaserRhythm.find(pageOf('2019', '4.1%', '2020', '3.9%', '2021', '4.4%', '2022'))).toEqual([]);
  });

  it('leaves two dates alone', () => {
    expect(
      teaserRhythm.find(pageOf('May 12, 2024', 'Bridge to reopen in the spring', 'May 13, 2024')),
    ).toEqual([]);
  });
});
