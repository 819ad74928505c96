import { describe, expect, it } from 'vitest';
import { linesInside } from '../../../src/decide/added/inside.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from '../undecided-page.ts';

function added(page: UndecidedPage): string[] {
  const { all, isBody } = undecided(page);
  return textsOf(page, linesInside(all, isBody));
}

const OWN = 'On Monday the harbour board had said that the old ferry of Lindvik would never sail again.';
const between = (line: string) => [`|${STORY}`, 'Watch the crane', line, 'Read also', `|${LONG}`];

describe('a long sentence between two parts of the body', () => {
  it('is its own if it is likely and has its words', () => {
    expect(added({ lines: between(OWN), scores: { 2: 0.41 } })).toEqual([OWN]);
  });

  it.each<[string, UndecidedPage]>([
    ['a low score', { lines: between(OWN), scores: { 2: 0.39 } }],
    [
      'other words',
      {
        lines: between('Nobody knows yet who will pay for a new roof of the town hall.'),
        scores: { 2: 0.45 },
      },
    ],
    ['few words', { lines: between('The old ferry would sail again.'), scores: { 2: 0.45 } }],
    ['a label', { lines: between(OWN), scores: { 2: 0.45 }, labels: { 2: 'notice' } }],
    ['a date above, as comments have', { lines: between(OWN), scores: { 2: 0.45 }, labels: { 1: 'date' } }],
    ['markup', { lines: between(OWN), scores: { 2: 0.45 }, input: 'markdown' }],
    ['no body below', { lines: between(OWN).slice(0, 4), scores: { 2: 0.45 } }],
  ])('is not with %s', (_, page) => {
    expect(added(page)).toEqual([]);
  });
});
