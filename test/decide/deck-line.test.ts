import { describe, expect, it } from 'vitest';
import { linesOfDeck } from '../../src/decide/deck-line.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from './undecided-page.ts';

function dropped(page: UndecidedPage): string[] {
  const { all, isBody } = undecided(page);
  return textsOf(page, linesOfDeck(all, isBody));
}

const DECK = '|An account with pictures';
const BODY = [`|${STORY}`, `|${LONG}`];
const HEAD = ['The ferry sails', DECK, 'Nora Lind', '14 May 2024'];

describe('a line above the byline', () => {
  it('is dropped as the deck', () => {
    expect(dropped({ lines: [...HEAD, ...BODY], labels: { 3: 'date' } })).toEqual([DECK]);
  });

  it('is dropped if the first part has a heading', () => {
    expect(dropped({ lines: [...HEAD, '|I. The pier', ...BODY], labels: { 2: 'byline' } })).toEqual([DECK]);
  });

  it.each<[string, UndecidedPage]>([
    ['nothing is known of the lines below', { lines: [...HEAD, ...BODY] }],
    [
      'it is a sentence',
      { lines: ['The ferry sails', '|It sails again.', '14 May 2024', ...BODY], labels: { 2: 'date' } },
    ],
    ['the text is right below', { lines: ['The ferry sails', DECK, ...BODY], labels: { 3: 'date' } }],
    ['no paragraph follows', { lines: [...HEAD, '|Bread', '|Salt'], labels: { 3: 'date' } }],
    ['the text is far below', { lines: [...HEAD, ...'abcdef', ...BODY], labels: { 3: 'date' } }],
  ])('stays if %s', (_, page) => {
    expect(dropped(page)).toEqual([]);
  });
});
