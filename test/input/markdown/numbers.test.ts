import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/input/markdown/read.ts';

const linesOf = (source: string) => {
  const { text, marks } = readMarkdown(source);
  const items = marks
    .filter(({ type }) => type === 'list-item')
    .map(({ start, end }) => text.slice(start, end));
  return { text, items };
};

describe('a number at the start of a paragraph', () => {
  it.each([
    ['a German date', '21. Mai 2026'],
    ['a Finnish date', '3. toukokuuta 2026 klo 12.30'],
    ['the first day of a month', '1. května 2026'],
    ['a Czech date in numbers', '21. 5. 2026'],
    ['a step', '2. Schritt: das Wasser'],
    ['steps', '1. Schritt\n\nDas Wasser wird gemessen.\n\n2. Schritt'],
    ['a countdown', '3. Bergen\n\n2. Oslo\n\n1. Tromsø'],
    ['a number alone', '7.'],
  ])('is text: %s', (_what, source) => expect(linesOf(source)).toEqual({ text: source, items: [] }));

  it.each([
    ['a list', '1. Bergen\n2. Oslo', ['Bergen', 'Oslo']],
    ['a list that counts on', '4. Bergen\n5. Oslo', ['Bergen', 'Oslo']],
    ['a list of one item', '1. Bergen', ['Bergen']],
    ['every item the first', '1. Bergen\n1. Oslo', ['Bergen', 'Oslo']],
    ['one item, as a converter that escapes dates indents it', '  4. Bergen', ['Bergen']],
    ['one item with two spaces', '10.  Bergen', ['Bergen']],
  ])('is a mark: %s', (_what, source, items) => expect(linesOf(source).items).toEqual(items));

  it('is text below a list that it seems to continue', () => {
    expect(linesOf('1. [Home](/)\n\n29. Oktober 2021\n\nDer Pier')).toEqual({
      text: 'Home\n\n29. Oktober 2021\n\nDer Pier',
      items: ['Home'],
    });
  });

  it('is text within an item', () => {
    expect(linesOf('- 21. Mai 2026\n- Der Pier').items).toEqual(['21. Mai 2026', 'Der Pier']);
  });

  it('leads back to the source', () => {
    const source = 'Der Pier\n\n21. 5. 2026';
    const { text, map } = readMarkdown(source);
    expect(map.rangesOf(text.indexOf('21.'), text.length)).toEqual([[source.indexOf('21.'), source.length]]);
  });
});
