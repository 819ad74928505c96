import { describe, expect, it } from 'vitest';
import { headingOfFirst } from '../../../src/decide/added/first-heading.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from '../undecided-page.ts';

function added(page: UndecidedPage): string[] {
  const { all, isBody } = undecided(page);
  return textsOf(page, headingOfFirst(all, isBody));
}

describe('the heading above the first paragraph', () => {
  it.each([
    ['I. The storm', '|II. The repair'],
    ['1. The storm', '|2. The repair'],
    ['First part', '|Second part'],
    ['Erster Teil', '|Zweiter Teil'],
    ['Première partie', '|Deuxième partie'],
  ])('is known by the next one: %s', (first, second) => {
    expect(added({ lines: ['Home', first, `|${STORY}`, second, `|${LONG}`] })).toEqual([first]);
  });

  it.each(['Abstract', 'Zusammenfassung', 'Résumé', 'Введение'])('is known by its word: %s', (word) => {
    expect(added({ lines: ['Home', word, `|${STORY}`] })).toEqual([word]);
  });

  it('is known by a table of contents, as is the lede above that', () => {
    const lines = ['Lindvik', LONG, 'Contents', '1 History', '2 Ferries', 'History', `|${STORY}`];
    expect(added({ lines })).toEqual([LONG, 'History']);
  });

  it.each<[string, UndecidedPage]>([
    ['a name', { lines: ['Home', 'Ada Frome', `|${STORY}`, '|The repair', `|${LONG}`] }],
    [
      'a number that no other follows',
      { lines: ['Home', '1. The storm', `|${STORY}`, '|4. The repair', `|${LONG}`] },
    ],
    ['a labelled line', { lines: ['Home', 'Abstract', `|${STORY}`], labels: { 1: 'navigation' } }],
    ['a heading above a short line', { lines: ['Home', 'Introduction', '|The ferry'] }],
  ])('is not %s', (_, page) => {
    expect(added(page)).toEqual([]);
  });
});
