import { describe, expect, it } from 'vitest';
import { findSubheadline } from '../../../src/head/deck/subheadline.ts';
import { regionOf } from '../../../src/head/region/region.ts';
import { contextOf } from '../../support/context.ts';

const H = 'Harbour bridge to close for repairs';
const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.',
  'Shops near the harbour bridge fear for their trade, and the council promised them help with rent and repairs.',
  'The harbour bridge opened in 1932, and the council paid for its last repairs forty years ago.',
];

/** The deck of a page whose headline is known and whose head has nothing but the given lines below it. */
function deckBelow(lines: readonly string[]): string | null {
  const text = ['News', 'May 14, 2024', H, ...lines, ...BODY].join('\n');
  const context = contextOf(text, { body: BODY[0]! });
  const at = context.page.text.indexOf(H);
  const headline = { value: H, ranges: [[at, at + H.length] as const], rule: '', reason: '', confidence: 1 };
  return findSubheadline(context, regionOf(context), headline, null)?.value ?? null;
}

const SHORT = 'Ferries will take the place of the bridge';

const hits: [string, string[], string][] = [
  ['right below the headline', [SHORT], SHORT],
  [
    'a question',
    ['Who will pay for the repairs of the bridge?'],
    'Who will pay for the repairs of the bridge?',
  ],
  ['below a section', ['Local transport', SHORT], SHORT],
  ['below a byline and a date', ['By Jane Holloway', 'May 15, 2024', SHORT], SHORT],
  [
    'a sentence further down',
    ['By Jane Holloway', 'May 15, 2024', 'Local', 'News', `${SHORT}.`],
    `${SHORT}.`,
  ],
  [
    'with a day inside',
    ['From 14 May ferries take the place of the bridge', 'Share'],
    'From 14 May ferries take the place of the bridge',
  ],
];

const misses: [string, string[]][] = [
  ['of six words', ['Ferries will replace the old bridge']],
  ['not about the subject', ['Our newsletter brings you all that matters every week']],
  ['in title case', ['The Ten Best Places To See Before The Bridge']],
  ['a caption above its credit', [SHORT, 'Photo: Jane Holloway']],
  ['a row of links', ['Where to go now that the bridge | is closed']],
  ['glued to a label', ['Ferries will take the place of the bridgeVideo Loading']],
  ['a line that ends with a date', ['The council met about the bridge on May 14, 2024']],
  ['without a full stop further down', ['By Jane Holloway', 'May 15, 2024', 'Local', SHORT]],
];

describe('a line above the body that is not body', () => {
  it.each(hits)('is the deck: %s', (_, lines, deck) => {
    expect(deckBelow(lines)).toBe(deck);
  });

  it.each(misses)('is none: %s', (_, lines) => {
    expect(deckBelow(lines)).toBeNull();
  });
});
