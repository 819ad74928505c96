import { describe, expect, it } from 'vitest';
import { linesAboveHead } from '../../src/decide/above-head.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from './undecided-page.ts';

const BODY = [`|${STORY}`, `|${LONG}`];

describe('lines of the body above a title with a byline and a date, on a page without markup', () => {
  const ANSWER = '|Please fill in all of the fields.';
  const HEAD = ['The ferry sails again', 'By Nora Lind', '14 May 2024'];
  const above = (lines: readonly string[], labels: UndecidedPage['labels']) => {
    const page = { lines, labels: labels ?? {} };
    const { all, isBody } = undecided(page);
    return textsOf(page, linesAboveHead(all.page, all.labels, isBody));
  };

  it('are dropped', () => {
    expect(above([ANSWER, ...HEAD, ...BODY], { 2: 'byline', 3: 'date' })).toEqual([ANSWER]);
    expect(above([ANSWER, ANSWER, ...HEAD, ...BODY], { 3: 'byline', 4: 'date' })).toEqual([ANSWER, ANSWER]);
  });

  it('are dropped without a byline if they are labels of a menu', () => {
    expect(above(['|Desserts', '|Soups', HEAD[0]!, HEAD[2]!, ...BODY], { 3: 'date' })).toEqual([
      '|Desserts',
      '|Soups',
    ]);
  });

  it.each<[string, readonly string[], UndecidedPage['labels']]>([
    ['there is no byline', [ANSWER, ...HEAD, ...BODY], { 3: 'date' }],
    ['there is no date', [ANSWER, ...HEAD, ...BODY], { 2: 'byline' }],
    ['most of the body is there', [...BODY, ...HEAD, ANSWER], { 3: 'byline', 4: 'date' }],
    ['the title is body', [ANSWER, `|${HEAD[0]}`, ...HEAD.slice(1), ...BODY], { 2: 'byline', 3: 'date' }],
  ])('are not if %s', (_, lines, labels) => {
    expect(above(lines, labels)).toEqual([]);
  });
});
