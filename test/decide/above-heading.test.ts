import { describe, expect, it } from 'vitest';
import { linesAboveHead, linesAboveHeading } from '../../src/decide/above-heading.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from './undecided-page.ts';

function dropped(lines: readonly string[], input: UndecidedPage['input'] = 'markdown'): string[] {
  const page = { lines: lines.map((line) => line.replace(/^(\|?)# /, '$1')), input };
  const { all, isBody } = undecided({ ...page, lines: lines.map((line) => line) });
  return textsOf(page, linesAboveHeading(all.page, isBody));
}

const CAPTION = 'A sofa for two that once flew.';
const BODY = [`|${STORY}`, `|${LONG}`];

describe('lines of the body above the page’s main heading', () => {
  it('are dropped', () => {
    expect(dropped([`|${CAPTION}`, '# The ferry sails', ...BODY])).toEqual([`|${CAPTION}`]);
    expect(dropped([`|${CAPTION}`, '|# The ferry sails', ...BODY])).toEqual([`|${CAPTION}`]);
  });

  it.each<[string, readonly string[], UndecidedPage['input']]>([
    ['most of the body is there', [...BODY, '# The ferry sails', `|${CAPTION}`], 'markdown'],
    ['there are two headings', [`|${CAPTION}`, '# The ferry sails', ...BODY, '# The bus, too'], 'markdown'],
    ['the heading is body and a fifth is above', [`|${STORY}`, '|# The ferry sails', ...BODY], 'markdown'],
    ['there is none', [`|${CAPTION}`, 'The ferry sails', ...BODY], 'markdown'],
    ['nothing is known of headings', [`|${CAPTION}`, '# The ferry sails', ...BODY], 'text'],
  ])('are not if %s', (_, lines, input) => {
    expect(dropped(lines, input)).toEqual([]);
  });
});

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

  it.each<[string, readonly string[], UndecidedPage['labels']]>([
    ['there is no byline', [ANSWER, ...HEAD, ...BODY], { 3: 'date' }],
    ['there is no date', [ANSWER, ...HEAD, ...BODY], { 2: 'byline' }],
    ['most of the body is there', [...BODY, ...HEAD, ANSWER], { 3: 'byline', 4: 'date' }],
    ['the title is body', [ANSWER, `|${HEAD[0]}`, ...HEAD.slice(1), ...BODY], { 2: 'byline', 3: 'date' }],
  ])('are not if %s', (_, lines, labels) => {
    expect(above(lines, labels)).toEqual([]);
  });
});
