import { describe, expect, it } from 'vitest';
import { linesResumed } from '../../../src/decide/added/resumed.ts';
import { LONG, STORY, textsOf, type UndecidedPage, undecided } from '../undecided-page.ts';

const MORE = [
  'The board expects to spend four million on the work and has asked the county for half of it.',
  'Divers will look at the piles of the pier before the winter, and nobody may moor there until then.',
  LONG,
];
const LINES = [`|${STORY}`, 'Photo: the pier at dusk', ...MORE, 'Imprint'];
const SCORES = { 2: 0.31, 3: 0.24, 4: 0.28 };

function added(page: UndecidedPage): string[] {
  const { all, isBody } = undecided(page);
  return textsOf(page, linesResumed(all, isBody));
}

describe('several long sentences below the body', () => {
  it('resume it below a caption', () => {
    expect(added({ lines: LINES, scores: SCORES, labels: { 1: 'caption' } })).toEqual(MORE);
  });

  it('take the subhead between them', () => {
    const lines = [`|${STORY}`, MORE[0]!, MORE[1]!, 'What it costs', LONG, MORE[0]!];
    expect(added({ lines, scores: { 1: 0.3, 2: 0.3, 3: 0.16, 4: 0.3, 5: 0.3 } })).toEqual(lines.slice(1));
  });

  it.each<[string, UndecidedPage]>([
    ['two of them', { lines: [...LINES.slice(0, 4), 'Imprint'], scores: SCORES }],
    ['low scores', { lines: LINES, scores: { ...SCORES, 3: 0.15 } }],
    ['a name between, as comments have', { lines: LINES, scores: SCORES, labels: { 1: 'byline' } }],
    ['a date between', { lines: LINES, scores: SCORES, labels: { 1: 'date' } }],
    ['a label of their own', { lines: LINES, scores: SCORES, labels: { 3: 'notice' } }],
    [
      'names between each',
      {
        lines: [`|${STORY}`, MORE[0]!, 'Lora D.', MORE[1]!, 'Amy C.', LONG, 'Colten V.'],
        scores: { 1: 0.3, 3: 0.3, 5: 0.3 },
      },
    ],
    ['markup', { lines: LINES, scores: SCORES, input: 'markdown' }],
    ['no body above', { lines: LINES.slice(1), scores: { 1: 0.3, 2: 0.3, 3: 0.3 } }],
  ])('do not with %s', (_, page) => {
    expect(added(page)).toEqual([]);
  });

  it('do not far below it', () => {
    const lines = [`|${STORY}`, ...Array.from({ length: 7 }, (_, i) => `Pier ${i}`), ...MORE];
    expect(added({ lines, scores: { 8: 0.3, 9: 0.3, 10: 0.3 } })).toEqual([]);
  });
});

describe('two long paragraphs far below the body', () => {
  const OWN = [
    'The harbour board of Lindvik said that passengers of the old ferry would sail again for half the price in summer.',
    'By the summer the board would sail the old ferry again on Monday mornings, with room for ninety passengers and their bicycles.',
  ];
  const TITLES = Array.from({ length: 12 }, (_, i) => `Pier ${i} is shut`);
  const page = (own: readonly string[], scores: readonly [number, number]): UndecidedPage => ({
    lines: [`|${STORY}`, ...TITLES, ...own],
    scores: { 13: scores[0], 14: scores[1] },
  });

  it('resume it if they have its words', () => {
    expect(added(page(OWN, [0.31, 0.31]))).toEqual(OWN);
  });

  it('do not with low scores, other words, alone, or in markup', () => {
    expect(added(page(OWN, [0.31, 0.29]))).toEqual([]);
    expect(added(page([`${LONG} ${LONG}`, OWN[1]!], [0.4, 0.4]))).toEqual([]);
    expect(added(page([OWN[0]!, 'Imprint', OWN[1]!], [0.4, 0.4]))).toEqual([]);
    expect(added({ ...page(OWN, [0.4, 0.4]), input: 'markdown' })).toEqual([]);
  });
});
