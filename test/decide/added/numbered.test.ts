import { describe, expect, it } from 'vitest';
import { numberedParts } from '../../../src/decide/added/numbered.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from '../undecided-page.ts';

function added(page: UndecidedPage): string[] {
  const { all, isBody } = undecided(page);
  return textsOf(page, numberedParts(all, isBody));
}

const PARTS = ['|1. Close the shutters', `|${STORY}`, '|2. Count the gusts', `|${LONG}`];

describe('the next numbered part', () => {
  it('is added with its sentences', () => {
    const next = ['3. Eat something warm', 'Not cheese, though.'];
    expect(added({ lines: [...PARTS, ...next, 'Imprint'] })).toEqual(next);
  });

  it('is added below a box, and so is the one after it', () => {
    const lines = [
      ...PARTS,
      'Shop now',
      '3) Move the bed',
      `|${STORY}`,
      '4) Give up',
      'It is the best show.',
    ];
    const found = ['3) Move the bed', '4) Give up', 'It is the best show.'];
    expect(added({ lines, labels: { 4: 'certain' } })).toEqual(found);
  });

  it('is added without a sentence if another part follows', () => {
    const lines = [...PARTS, '3. Eat something', 'With honey', '4. Give up', 'It is the best show.'];
    expect(added({ lines })).toEqual(['3. Eat something', '4. Give up', 'It is the best show.']);
  });

  it.each<[string, UndecidedPage]>([
    ['the body has one part', { lines: PARTS.slice(0, 2).concat('2. Count the gusts', 'They are many.') }],
    ['a number is missing', { lines: [...PARTS, '4. Give up', 'It is the best show.'] }],
    ['it has no text', { lines: [...PARTS, '3. The bridge is shut', 'Imprint'] }],
    ['it is labelled', { lines: [...PARTS, '3. Give up', 'It is over.'], labels: { 4: 'teaser' } }],
    ['it is far below', { lines: [...PARTS, ...'abcdef', '3. Give up', 'It is the best show.'] }],
  ])('is not if %s', (_, page) => {
    expect(added(page)).toEqual([]);
  });
});
