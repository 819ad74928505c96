import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/input/read.ts';

/** Each line's text with what markup tells about it. */
function lines(text: string, input: 'html' | 'markdown') {
  const source = readSource(text, { input });
  const { elements, lines } = source.markup!;
  return lines.map(({ start, end, element, ...marks }) => {
    return { text: source.text.slice(start, end), name: elements[element]?.name ?? null, ...marks };
  });
}

const html = (text: string) => lines(text, 'html');
const markdown = (text: string) => lines(text, 'markdown');

describe.each([
  ['HTML', html('<p><a href="/a">Sport</a> and <a href="/b">News</a></p>')],
  ['Markdown', markdown('[Sport](/a) and [News](/b)')],
])('links in %s', (_name, found) => {
  it('are counted, with their characters', () => {
    expect(found).toMatchObject([{ text: 'Sport and News', name: 'p', links: 2, linked: 9 }]);
  });
});

describe.each([
  ['HTML', html('<h2>Harbour</h2><p><b>A <i>b</i></b> cd<img src="x"></p><pre>x = 1</pre>')],
  ['Markdown', markdown('## Harbour\n\n**A *b*** cd ![](x)\n\n```\nx = 1\n```')],
])('headings, emphasis, images and code in %s', (_name, found) => {
  it('are noted line by line', () => {
    expect(found).toMatchObject([
      { text: 'Harbour', name: 'h2', emphasised: 0, code: false },
      { text: 'A b cd', name: 'p' },
      { text: 'x = 1', name: 'pre', code: true },
    ]);
    expect(found[1]!.emphasised).toBeGreaterThanOrEqual(2);
    expect(found[1]!.emphasised).toBeLessThan(6);
  });
});

describe.each([
  ['HTML', html('<table><tr><td>Mon</td><td>9 to 5</td></tr></table>')],
  ['Markdown', markdown('| Mon | 9 to 5 |\n| --- | --- |')],
])('a table in %s', (_name, found) => {
  it('has rows with cells', () => {
    expect(found).toMatchObject([{ text: 'Mon\t9 to 5', linked: 0 }]);
    expect(found[0]!.cells).toBeGreaterThanOrEqual(2);
  });
});

describe('HTML', () => {
  it('keeps a link that is never closed within its block', () => {
    expect(html('<div><p><a href="/a">Sport<p>The ferry sails.</div><p>Later.</p>')).toMatchObject([
      { text: 'Sport', linked: 5 },
      { text: 'The ferry sails.', linked: 0 },
      { text: 'Later.', linked: 0 },
    ]);
  });

  it('counts a link around several blocks in each', () => {
    const found = html('<a href="/a"><h3>Ferry</h3><p>It sails.</p></a><p>No link.</p>');
    expect(found.map((l) => l.linked)).toEqual([5, 9, 0]);
  });

  it('gives every line the innermost element it begins in', () => {
    const found = html('<article><header>By Ann</header>Text<ul><li>One</li></ul></article>');
    expect(found.map((l) => l.name)).toEqual(['header', 'article', 'li']);
  });

  it('keeps indentation of code in front of a link, and no-break spaces in text', () => {
    const source = readSource('<pre>a\n  <a href="x">b</a></pre><p>x<b>\u00a0y</b></p>', { input: 'html' });
    expect(source.text).toBe('a\n  b\n\nx\u00a0y');
  });
});

describe('Markdown', () => {
  it('marks alternative texts of images', () => {
    expect(markdown('![A ferry](x.jpg)\n\nThe ferry sails.')).toMatchObject([
      { text: 'A ferry', alternative: true },
      { text: 'The ferry sails.', alternative: false },
    ]);
  });

  it('has a section for the text below each heading', () => {
    const { elements } = readSource('# A\n\nx\n\n## B\n\ny\n\n# C\n\nz', { input: 'markdown' }).markup!;
    const depth = (e: number): number => (e < 0 ? 0 : 1 + depth(elements[e]!.parent));
    const sections = elements.flatMap(({ name }, e) => (name === 'section' ? [depth(e)] : []));
    expect(sections).toEqual([2, 3, 2]);
  });
});

describe('text dumps', () => {
  it.each(['The ferry sails.', 'A <b>line</b> with tags<br>left'])('have none: %s', (text) => {
    expect(readSource(text, { input: 'text' }).markup).toBeNull();
  });
});
