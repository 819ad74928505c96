import { describe, expect, it } from 'vitest';
import { linesOfWholePage } from '../../../src/decide/added/whole.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from '../undecided-page.ts';

function added(page: UndecidedPage): string[] {
  const { all, isBody } = undecided(page);
  return textsOf(page, linesOfWholePage(all, isBody));
}

const TEXT = [`|${STORY}`, `|${LONG}`, `|${STORY} Twice.`];

describe('a page that is nothing but its article', () => {
  it('keeps headings, lists and short last lines', () => {
    const lines = ['Ferry sails again', ...TEXT, 'The stops', 'Torrvik pier', 'Kallholm beach'];
    expect(added({ lines, labels: { 5: 'navigation-run' } })).toEqual(lines.slice(4));
  });

  it('may have one line of noise if it is long', () => {
    const lines = [...Array.from({ length: 20 }, () => `|${STORY}`), 'Torrvik pier', 'Imprint'];
    expect(added({ lines, labels: { 21: 'footer' } })).toEqual(['Torrvik pier']);
  });

  it('leaves out what may be its head, and what a rule has settled', () => {
    expect(added({ lines: ['Ferry sails again', 'A summer’s promise', ...TEXT] })).toEqual([]);
    expect(added({ lines: [...TEXT, 'Torrvik pier'], labels: { 3: 'certain' } })).toEqual([]);
  });

  it.each<[string, UndecidedPage]>([
    ['noise', { lines: [...TEXT, 'Torrvik pier', 'Imprint'], labels: { 4: 'footer' } }],
    ['a menu above', { lines: ['Home', 'World', 'Sport', ...TEXT, 'Torrvik pier'] }],
    ['little of it body', { lines: [...TEXT, ...Array.from({ length: 4 }, () => LONG)] }],
    ['two lines of body', { lines: [...TEXT.slice(1), 'Torrvik pier'] }],
    ['markup', { lines: [...TEXT, 'Torrvik pier'], input: 'markdown' }],
    ['no body', { lines: [STORY, 'Torrvik pier'] }],
  ])('is none with %s', (_, page) => {
    expect(added(page)).toEqual([]);
  });
});
