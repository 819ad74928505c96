import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/input/markdown/read.ts';

const lines = (source: string) => readMarkdown(source).text.split('\n').filter(Boolean);
const table = (row: string) => `|  |  |\n| --- | --- |\n${row}\n`;

describe('rows of a layout table', () => {
  it.each([
    [
      '| The ferry left at nine in the morning with only two people on board.  It came back at noon. |',
      ['The ferry left at nine in the morning with only two people on board.', 'It came back at noon.'],
    ],
    ['| |  | | --- | | [Home](/) | [News](/news) | |', ['Home', 'News']],
    ['| |  | | --- | | * [Homes](/h) * [Jobs](/j) + [Part time](/p) | |', ['Homes', 'Jobs', 'Part time']],
    ['| |  | | --- | | Mulder + Sohn - seit 1931 | |', ['Mulder + Sohn - seit 1931']],
    ['| |  | | --- | | Vote \\* today | |', ['Vote * today']],
  ])('%s', (row, expected) => {
    expect(lines(table(row))).toEqual(expected);
  });

  it.each([
    ['| Oats | 12 kg  (net) |', ['Oats\t12 kg (net)']],
    ['| 5 | 4 |', ['5\t4']],
  ])('are not rows of data: %s', (row, expected) => {
    expect(lines(table(row))).toEqual(expected);
  });

  it('marks the items of lists', () => {
    const { text, marks } = readMarkdown(table('| |  | | --- | | News  * [Homes](/h) * [Jobs](/j) | |'));
    expect(marks.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
      ['list-item', 'Homes'],
      ['list-item', 'Jobs'],
    ]);
  });

  it('may be paragraphs', () => {
    const row =
      '|  [Share](/share) |  The state pays for the repair of the bridge, and for the new road that leads to it.';
    expect(lines(row)).toEqual([
      'Share',
      'The state pays for the repair of the bridge, and for the new road that leads to it.',
    ]);
    expect(lines('| Short | row')).toEqual(['| Short | row']);
  });
});
