import { describe, expect, it } from 'vitest';
import { gapLines } from '../../../src/decide/added/gaps.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from '../undecided-page.ts';

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

  it('need another one alone, and a lower one as a subhead', () => {
    const long = 'Conditions of the board of the harbour of the town';
    const lines = [`|${STORY}`, long, `|${LONG}`];
    expect(added({ lines, scores: { 1: 0.26 } })).toEqual([long]);
    expect(added({ lines, scores: { 1: 0.24 } })).toEqual([]);
    const subhead = [`|${STORY}`, 'Conditions', `|${LONG}`];
    expect(added({ lines: subhead, scores: { 1: 0.16 } })).toEqual(['Conditions']);
    expect(added({ lines: subhead, scores: { 1: 0.14 } })).toEqual([]);
    expect(added({ lines: [`|${STORY}`, 'Conditions', '|And then'], scores: { 1: 0.24 } })).toEqual([]);
  });

  it('need a lower one as a list between two paragraphs', () => {
    const list = [...LINES.slice(0, 3), 'Work begins in May', `|${LONG}`];
    const scores = { 1: 0.22, 2: 0.24, 3: 0.17 };
    expect(added({ lines: list, scores })).toEqual(list.slice(1, 4));
    expect(added({ lines: list, scores: { ...scores, 1: 0.1 } })).toEqual([]);
    expect(added({ lines: list, scores: { ...scores, 1: 0.1 }, labels: { 1: 'footer' } })).toHaveLength(3);
    expect(added({ lines: list, scores, labels: { 1: 'share' } })).toEqual([]);
    expect(added({ lines: list, scores, labels: { 2: 'footer' } })).toEqual([]);
    expect(added({ lines: list.toSpliced(2, 1), scores: { 1: 0.22, 2: 0.24 } })).toEqual([]);
    expect(added({ lines: list.toSpliced(2, 1, 'The pier is long.'), scores })).toEqual([]);
    expect(added({ lines: list.with(1, '1 The berth').with(2, '1.1 The pier'), scores })).toEqual([]);
    expect(added({ lines: list.with(4, '|And then'), scores })).toEqual([]);
  });

  it.each<[string, UndecidedPage]>([
    ['a label', { lines: LINES, labels: { 1: 'share' }, scores: { 2: 0.9 } }],
    ['a line that the page has twice', { lines: [...LINES, 'Conditions'], scores: { 1: 0.4, 2: 0.4 } }],
    ['markup', { lines: LINES, scores: { 1: 0.4, 2: 0.4 }, input: 'markdown' }],
    [
      'a duration, as in the box of a video',
      {
        lines: [`|${STORY}`, 'Watch', 'The old crane', '02:41', `|${LONG}`],
        scores: { 1: 0.6, 2: 0.4, 3: 0.3 },
      },
    ],
    ['no body below', { lines: LINES.slice(0, 3), scores: { 1: 0.4, 2: 0.4 } }],
  ])('are not with %s', (_, page) => {
    expect(added(page)).toEqual([]);
  });
});
