import { describe, expect, it } from 'vitest';
import { linesOfVerse } from '../../../src/decide/added/verse.ts';
import { textsOf, type UndecidedPage, undecided } from '../undecided-page.ts';

function added(page: UndecidedPage): string[] {
  const { all, isBody } = undecided(page);
  return textsOf(page, linesOfVerse(all, isBody));
}

const VERSES = [
  '|with ice upon the oar,',
  '|and those he took across the sound',
  '|came back to us no more.',
  '|He rowed the bride, he rowed the priest,',
  '|he rowed the tailor’s son,',
  '|and when he counted out the fares',
];
const FIRST = 'My father rowed the winter through';
const LAST = ['I took the oar when he lay down,', 'I was but seventeen.'];

describe('the lines of a poem', () => {
  it('go on below those that the model finds, down to a low score', () => {
    const lines = ['Home', ...VERSES, ...LAST, 'Two Crows'];
    expect(added({ lines, scores: { 7: 0.46, 8: 0.3, 9: 0.1 } })).toEqual(LAST);
  });

  it('begin with the line that the first one continues', () => {
    const lines = ['Home', FIRST, ...VERSES];
    expect(added({ lines, scores: { 1: 0.39 } })).toEqual([FIRST]);
    expect(added({ lines, scores: { 1: 0.2 } })).toEqual([]);
  });

  it('take a refrain that a rule finds repeated, and end at another label', () => {
    const lines = [...VERSES, ...LAST];
    const scores = { 6: 0.4, 7: 0.4 };
    expect(added({ lines, scores, labels: { 6: 'repeated-line' } })).toEqual(LAST);
    expect(added({ lines, scores, labels: { 6: 'share' } })).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['too few of them', VERSES.slice(0, 5)],
    ['paragraphs', VERSES.map((line) => line.repeat(3).replaceAll('|', ' ').replace(' ', '|'))],
    ['a list', VERSES.map((_, i) => `|Pier ${i} of the harbour`)],
    ['code', VERSES.map((_, i) => `|elif mode == ${i}: sail_now()`)],
  ])('are none of %s', (_, body) => {
    expect(added({ lines: [...body, ...LAST], scores: { 5: 0.4, 6: 0.4, 7: 0.4 } })).toEqual([]);
  });
});
