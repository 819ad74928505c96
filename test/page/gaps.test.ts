import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/input/read.ts';
import { gapsOf } from '../../src/page/gaps.ts';
import { readPage } from '../../src/page/lines.ts';

const GAP = ' '.repeat(8);
const BLOCKS = [
  'Home',
  'News',
  'Sport',
  'Bridge to close on Monday',
  'By Jane Holloway',
  'Share',
  'Related',
  'Contact',
];
const TEXT = 'The bridge will close on Monday for repairs, the council said. '.repeat(18).trim();

describe('gapsOf', () => {
  it('cuts a page of one row at white space between its blocks', () => {
    const { lines } = readPage(readSource(Buffer.from([...BLOCKS, TEXT].join(GAP)), { input: 'text' }));
    expect(lines.map((l) => l.text)).toEqual([...BLOCKS, TEXT]);
    expect(lines.slice(1).every((l) => l.glued)).toBe(true);
  });

  it('leaves a paragraph with few gaps alone', () => {
    expect(gapsOf(`${TEXT}${GAP}${TEXT}`)).toEqual([]);
  });

  it('leaves a short row alone, such as one of a table', () => {
    expect(gapsOf(BLOCKS.join(GAP))).toEqual([]);
  });

  it('does not count white space at the row’s ends', () => {
    const row = `${GAP}${BLOCKS.join(GAP)}${TEXT}${GAP}`;
    expect(gapsOf(row)).toEqual([]);
  });
});
