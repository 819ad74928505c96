import { describe, expect, it } from 'vitest';
import { findSubheadline } from '../../../src/head/deck/subheadline.ts';
import { findHeadline } from '../../../src/head/headline/headline.ts';
import { regionOf } from '../../../src/head/region/region.ts';
import { contextOf, type FakePage } from '../../support/context.ts';

const H = 'Harbour bridge to close for repairs';
const DECK = 'Ferries will carry people across the water for eighteen months';
const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.',
  'Shops near the bridge fear for their trade, and the council has promised them help with their rent.',
  'The harbour bridge opened in 1932 and was last repaired forty years ago, records in the town show.',
];
const START = 'The old harbour bridge will close';

function deckOf(lines: string[], options: Partial<FakePage> = {}) {
  const context = contextOf([...lines, ...BODY].join('\n'), { body: START, ...options });
  const found = findSubheadline(context, regionOf(context), findHeadline(context, regionOf(context)), null);
  if (found) expect(context.page.text.slice(...found.ranges[0]!)).toBe(found.value);
  return found?.value ?? null;
}

const SMALL = ['By Jane Holloway', 'May 14, 2024', 'By Jane Holloway', 'May 15, 2024'];

const hits: [string, string[], string][] = [
  ['a byline below', ['News', H, DECK, 'By Jane Holloway', 'May 14, 2024'], DECK],
  ['a date below', ['News', H, DECK, 'May 14, 2024'], DECK],
  ['the headline again below', ['News', H, 'By Jane Holloway', 'May 14, 2024', DECK, H], DECK],
  ['with a full stop', ['News', H, `${DECK}.`, 'By Jane Holloway'], `${DECK}.`],
  ['after the byline', ['News', H, 'By Jane Holloway', DECK, 'May 14, 2024'], DECK],
  ['headline and deck repeated', ['May 14, 2024', H, DECK, 'Local', H, DECK], DECK],
  ['one short line and then the byline', ['News', H, DECK, 'Local', 'By Jane Holloway'], DECK],
];

const misses: [string, string[]][] = [
  ['nothing between headline and body', ['News', H]],
  ['nothing but byline and date', ['News', H, 'By Jane Holloway', 'May 14, 2024']],
  ['no sign that the head continues', ['News', 'May 14, 2024', H, DECK]],
  ['a section name', ['News', H, 'Local transport', 'May 14, 2024']],
  ['a label with a colon', ['News', H, 'This article is also available in:', 'May 14, 2024']],
  ['the headline repeated', ['News', H, H, 'May 14, 2024']],
  ['a line cut short', ['News', H, 'Ferries will carry people across the water for…', 'May 14, 2024']],
  ['a date without a year', ['News', H, 'First published here on 14 May', 'May 14, 2024']],
  ['names without a byline word', ['News', H, 'Ann Hill, Bo Lake and Cy Moor', 'May 14, 2024']],
  ['a caption that occurs twice', ['News', 'May 14, 2024', H, DECK, 'Local', 'Old harbour', DECK]],
  ['a share bar', ['News', H, 'Share Tweet Email Print', 'May 14, 2024']],
];

describe('subheadline', () => {
  it.each(hits)('%s', (_, lines, deck) => {
    expect(deckOf(lines)).toBe(deck);
  });

  it.each(misses)('none: %s', (_, lines) => {
    expect(deckOf(lines)).toBeNull();
  });

  const long = (words: number) => `Ferries will${' carry'.repeat(words - 2)}`;
  it.each<[string, string[], string | null]>([
    [
      'of five words',
      [H, 'Ferries will carry people across', 'By Jane Holloway'],
      'Ferries will carry people across',
    ],
    ['of four words', [H, 'Ferries will carry people', 'By Jane Holloway'], null],
    ['of 45 words', [H, long(45), 'By Jane Holloway'], long(45)],
    ['of 46 words', [H, long(46), 'By Jane Holloway'], null],
    ['below four small lines', [H, ...SMALL, DECK, 'May 14, 2024'], DECK],
    ['below five', [H, ...SMALL, 'May 16, 2024', DECK, 'May 14, 2024'], null],
    ['of eight words with a date', [H, 'Repairs of the old bridge begin 14 May', 'By Jane Holloway'], null],
    [
      'of more words with a date',
      [H, 'Ferries will carry people until the bridge opens 14 May', 'By Jane Holloway'],
      'Ferries will carry people until the bridge opens 14 May',
    ],
  ])('is a line %s, or is none', (_what, lines, deck) => {
    expect(deckOf(['News', ...lines])).toBe(deck);
  });

  it('takes the markup’s description as a sign', () => {
    expect(deckOf(['News', 'May 14, 2024', H, DECK], { evidence: { description: `${DECK}.` } })).toBe(DECK);
  });

  it('leaves the first paragraph to the body', () => {
    const lines = ['News', H];
    expect(deckOf(lines, { evidence: { description: BODY[0]! } })).toBeNull();
  });

  it('is absent without a headline', () => {
    const context = contextOf(BODY.join('\n'), { body: START });
    expect(findSubheadline(context, regionOf(context), null, null)).toBeNull();
  });
});
