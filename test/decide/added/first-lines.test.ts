import { describe, expect, it } from 'vitest';
import { linesAtTop } from '../../../src/decide/added/first-lines.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from '../undecided-page.ts';

function added(page: UndecidedPage): string[] {
  const { all, isBody } = undecided(page);
  return textsOf(page, linesAtTop(all, isBody));
}

describe('a whole sentence at the very beginning of the page', () => {
  it('is the article’s', () => {
    expect(added({ lines: [STORY, `|${LONG}`] })).toEqual([STORY]);
    expect(added({ lines: [STORY, 'Advertisement', LONG, `|${LONG}`], labels: { 1: 'certain' } })).toEqual([
      STORY,
      LONG,
    ]);
  });

  it.each<[string, UndecidedPage]>([
    ['a headline above', { lines: ['The ferry sails again', STORY, `|${LONG}`] }],
    ['few words', { lines: ['The ferry sails again.', `|${LONG}`] }],
    ['no full stop', { lines: [STORY.slice(0, -1), `|${LONG}`] }],
    ['a label', { lines: [STORY, `|${LONG}`], labels: { 0: 'cookie' } }],
    ['the body far below', { lines: [STORY, 'Home', 'News', 'Sport', 'Weather', 'Search', `|${LONG}`] }],
    ['no body', { lines: [STORY, LONG] }],
  ])('is not with %s', (_, page) => {
    expect(added(page)).toEqual([]);
  });
});
