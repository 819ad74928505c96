import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/input/markdown/read.ts';

const authorsOf = (source: string) => readMarkdown(source).evidence.authors;
const below = (text: string) => authorsOf(`# The pier\n\n${text}\n\nIt is shut.`);

describe('authors that are linked', () => {
  it.each([
    ['[Nora Field](/author/nora-field)', ['Nora Field']],
    ['[Nora Field](https://pier.example/autoren/n.field-12.html "Alle Beiträge")', []],
    ['[Nora Field](https://pier.example/autoren/nfield)', ['Nora Field']],
    ['[José Añón](/autor/12-jose-anon)', ['José Añón']],
    ['[Nora Field, MD](/author/nora-field)', ['Nora Field']],
    [
      'von [Nora Field](/author/nora-field)\n, [Ben Hale](/author/ben-hale)\n, [Ida Varn](/author/ida-varn)',
      ['Nora Field', 'Ben Hale', 'Ida Varn'],
    ],
  ])('%s', (text, names) => expect(below(text)).toEqual(names));

  it.each([
    ['a label in the link', '[By Nora Field](/author/nora-field)'],
    ['a button', '[View full profile](/author/nora-field)'],
    ['another page', '[Nora Field](/people/nora-field)'],
    ['a portrait', '[![Nora Field](a.jpg)](/author/nora-field)'],
    ['a page without a name', '[Nora Field](/?author=14)'],
  ])('none for %s', (_what, text) => expect(below(text)).toEqual([]));

  it('only next to the headline', () => {
    const link = '[Nora Field](/author/nora-field)';
    expect(authorsOf(`${link}\n\n# The pier\n\nIt is shut.`)).toEqual(['Nora Field']);
    expect(authorsOf(`${link}\n\n${'More news. '.repeat(40)}\n\n# The pier\n\nIt is shut.`)).toEqual([]);
    expect(below(`It is shut.\n\n## More\n\n${link}`)).toEqual([]);
    expect(authorsOf(`It is shut.\n\n${link}`)).toEqual([]);
  });

  it('front matter comes first', () => {
    const page = '---\nauthor: Ann Roe\n---\n# The pier\n\n[Nora Field](/author/nora-field)';
    expect(authorsOf(page)).toEqual(['Ann Roe']);
  });
});
