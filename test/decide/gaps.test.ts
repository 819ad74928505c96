import { describe, expect, it } from 'vitest';
import { gapLines } from '../../src/decide/gaps.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from './undecided-page.ts';

function added(page: UndecidedPage): string[] {
  const { all, isBody } = undecided(page);
  return textsOf(page, gapLines(all, isBody));
}

const LINES = [`|${STORY}`, 'Conditions', 'The pier is long enough', `|${LONG}`];

describe('unlabelled lines between two body lines', () => {
  it('are body from a mean score on', () => {
    expect(added({ lines: LINES, scores: { 1: 0.2, 2: 0.36 } })).toEqual(LINES.slice(1, 3));
    expect(added({ lines: LINES, scores: { 1: 0.2, 2: 0.3 } })).toEqual([]);
  });

  it('need a higher one alone', () => {
    const lines = [`|${STORY}`, 'Conditions', `|${LONG}`];
    expect(added({ lines, scores: { 1: 0.26 } })).toEqual(['Conditions']);
    expect(added({ lines, scores: { 1: 0.24 } })).toEqual([]);
  });

  it.each<[string, UndecidedPage]>([
    ['a label', { lines: LINES, labels: { 1: 'share' }, scores: { 2: 0.9 } }],
    ['a line that the page has twice', { lines: [...LINES, 'Conditions'], scores: { 1: 0.4, 2: 0.4 } }],
    ['markup', { lines: LINES, scores: { 1: 0.4, 2: 0.4 }, input: 'markdown' }],
    ['no body below', { lines: LINES.slice(0, 3), scores: { 1: 0.4, 2: 0.4 } }],
  ])('are not with %s', (_, page) => {
    expect(added(page)).toEqual([]);
  });
});
