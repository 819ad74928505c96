import { describe, expect, it } from 'vitest';
import { seamsOf } from '../../../src/head/headline/seams/seams.ts';
import { withSpaceSeams } from '../../../src/head/headline/seams/space-seams.ts';

/** The pieces of a row between its seams. */
function pieces(raw: string): string[] {
  const out: string[] = [];
  let at = 0;
  for (const { from, to } of withSpaceSeams(raw, seamsOf(raw))) {
    out.push(raw.slice(at, from));
    at = to;
  }
  return [...out, raw.slice(at)].filter(Boolean);
}

describe('seams with nothing but a space', () => {
  it.each([
    [
      'after a question',
      'Who pays for the bridge? Aus der Region',
      ['Who pays for the bridge?', 'Aus der Region'],
    ],
    ['after a call in quotation marks', '“Stop the ferry!” The pier', ['“Stop the ferry!”', 'The pier']],
    [
      'around words that are said twice',
      'World Share : Harbour bridge to close on Monday Copy link Harbour bridge to close on Monday Email',
      [
        'World Share :',
        'Harbour bridge to close on Monday',
        'Copy link',
        'Harbour bridge to close on Monday',
        'Email',
      ],
    ],
    [
      'with the mark that opens them',
      'Local "Ferry fraud" in Lindvik: four held "Ferry fraud" in Lindvik: four held',
      ['Local', '"Ferry fraud" in Lindvik: four held', '"Ferry fraud" in Lindvik: four held'],
    ],
    [
      'around words that are glued to others both times',
      'News55 holes in the Harbour bridge55 holes in the Harbour bridgeThe council counted',
      ['News', '55 holes in the Harbour bridge', '55 holes in the Harbour bridge', 'The council counted'],
    ],
    [
      'before a name that ends at a bar',
      'Bridge closes Jane Holloway | Islands',
      ['Bridge closes', 'Jane Holloway', 'Islands'],
    ],
  ])('%s', (_, row, expected) => {
    expect(pieces(row)).toEqual(expected);
  });

  it.each([
    ['a question inside a sentence', 'Who pays? everyone asks, and nobody knows'],
    ['few words that are said twice', 'Harbour news and more Harbour news and more'],
    [
      'words of the headline that a sentence says again',
      'The mill at Lower Osk grinds flour for all The old mill at Lower Osk grinds flour again',
    ],
    [
      'a sentence of the text with words of the headline',
      'Help for the old Harbour bridge is late The Help for the old Harbour bridge was never read',
    ],
    ['a name that goes on', 'Bridge closes as Jane Holloway watches'],
    ['a name that is no person’s', 'Bridge closes in New Harbour'],
  ])('none: %s', (_, row) => {
    expect(pieces(row)).toEqual([row]);
  });
});
