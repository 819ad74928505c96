import { describe, expect, it } from 'vitest';
import { lineEndsOf } from '../../src/page/hyphens.ts';
import { fold } from '../../src/text/fold.ts';

const joined = (rows: string, page = rows) =>
  fold(rows, { mojibake: false, entities: false, lineEnds: lineEndsOf(page, false) });

describe('a hyphen at the end of a row', () => {
  it.each([
    ['three mil-\nlion tons', 'three million tons', ''],
    ['drei Mil-\n   lionen Tonnen', 'drei Millionen Tonnen', ''],
    ['три мил-\nлиона тонн', 'три миллиона тонн', ''],
    ['a well-\nknown crane', 'a well-known crane', 'The well-known ferry. '],
    ['a well-\nknown crane', 'a well-known crane', 'It went well, as is known. '],
    [
      'ein deutsch-\nfranzösischer Kran',
      'ein deutsch-französischer Kran',
      'Das deutsch-französische Amt. deutsch-französischer ',
    ],
    ['une semi-\nremorque', 'une semi-remorque', 'La semi-remorque verte. '],
    ['Vor-\nund Nachteile', 'Vor- und Nachteile', ''],
    ['two-\nor three-year-olds', 'two- or three-year-olds', ''],
    ['the Anglo-\nSaxon ship', 'the Anglo-Saxon ship', ''],
    ['from 1914-\n1918', 'from 1914-1918', ''],
    ['wait -\nsaid Nora', 'wait - said Nora', ''],
    ['MIL-\nLION', 'MILLION', 'A MILLION '],
    ['mil\u00ad\nlion', 'million', ''],
  ])('%j gives %j', (rows, text, elsewhere) => {
    expect(joined(rows, `${elsewhere}${rows}`)).toBe(text);
  });

  it('is kept on a page that breaks rows at compounds only', () => {
    const page =
      'A half-moon, a half-hearted crew, a six-year-old crane, two half-empty ships. The wind-\nblown pier';
    expect(joined('The wind-\nblown pier', page)).toBe('The wind-blown pier');
  });
});
