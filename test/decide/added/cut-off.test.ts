import { describe, expect, it } from 'vitest';
import { linesCutOff } from '../../../src/decide/added/cut-off.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from '../undecided-page.ts';

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

  const LAST = [
    'The ferry of Lindvik had failed in a storm, and passengers were taken around the bay by bus.',
    'By the summer it would sail again, the harbour board said, with a new engine from the old yard.',
  ];

  it('has several sentences with its words, below a box', () => {
    const labels = { 2: 'related' };
    const lines = [`|${STORY}`, `|${LONG}`, 'Read also', 'A second crane', ...LAST];
    expect(added({ lines, labels })).toEqual(LAST);
    expect(added({ lines: lines.toSpliced(5, 0, 'A new engine'), labels })).toHaveLength(3);
    expect(added({ lines: lines.slice(0, -1), labels })).toEqual([]);
    expect(added({ lines: [...lines, 'Home'], labels })).toEqual([]);
    expect(added({ lines, labels: { ...labels, 3: 'copyright' } })).toEqual([]);
    const legal = [
      'Certain products are offered through affiliated companies and may be subject to additional terms.',
      'Investors should consider their objectives carefully, because past performance guarantees nothing.',
    ];
    expect(added({ lines: [...lines.slice(0, 4), ...legal], labels })).toEqual([]);
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
