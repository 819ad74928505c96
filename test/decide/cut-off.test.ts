import { describe, expect, it } from 'vitest';
import { linesCutOff } from '../../src/decide/cut-off.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from './undecided-page.ts';

function added(page: UndecidedPage): string[] {
  const { all, isBody } = undecided(page);
  return textsOf(page, linesCutOff(all, isBody));
}

describe('running text at the end of a page', () => {
  it('goes on with the body, with what is between', () => {
    expect(added({ lines: ['Home', `|${STORY}`, LONG] })).toEqual([LONG]);
    expect(added({ lines: [`|${STORY}`, 'A ferry in Lindvik', LONG] })).toHaveLength(2);
  });

  it('ends with its last sentence', () => {
    expect(added({ lines: [`|${STORY}`, LONG, 'About us'] })).toEqual([LONG]);
  });

  it.each<[string, UndecidedPage]>([
    ['noise below', { lines: [`|${STORY}`, LONG, 'Imprint'], labels: { 2: 'footer' } }],
    ['noise between', { lines: [`|${STORY}`, 'Read also', LONG], labels: { 1: 'related' } }],
    ['no sentence of ten words', { lines: [`|${STORY}`, 'The ferry sails at six.'] }],
    ['much below', { lines: [`|${STORY}`, ...Array.from({ length: 13 }, () => LONG)] }],
    ['no body', { lines: [STORY, LONG] }],
  ])('does not with %s', (_, page) => {
    expect(added(page)).toEqual([]);
  });
});
