import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/input/markdown/read.ts';

const textOf = (source: string) => readMarkdown(source).text;
const marksOf = (source: string) => {
  const { text, marks } = readMarkdown(source);
  return marks.map(({ type, start, end }) => [type, text.slice(start, end)]);
};

describe('the text of Markdown', () => {
  it.each([
    ['links and emphasis', 'The **[pier](/p "x")** is *shut*.', 'The pier is shut.'],
    ['reference links', 'The [pier][1] and [quay].\n\n[1]: /p\n[quay]: /q', 'The pier and quay.'],
    ['brackets that are no link', 'He said [sic] no [1].', 'He said [sic] no [1].'],
    ['autolinks', 'See <https://a.example/b>.', 'See https://a.example/b.'],
    ['escapes', '1\\. He said \\*no\\*', '1. He said *no*'],
    ['entities', 'Fish &amp; chips, &lt;b&gt;', 'Fish & chips, <b>'],
    ['hard wraps', 'The pier\nis shut.', 'The pier is shut.'],
    ['hard breaks', 'The pier  \nis\\\nshut<br>now.', 'The pier\nis\nshut\nnow.'],
    ['underlined headings', 'The pier\n========\n\nIt is shut.', 'The pier\n\nIt is shut.'],
    ['images in a line', 'The pier ![x](a.jpg) is shut.', 'The pier is shut.'],
    ['a table', '| a | b |\n|---|---|\n| **c** | d |', 'a\tb\nc\td'],
    ['a table as layout', `| a | ${'word '.repeat(14)}|\n|---|---|\n`, `a\n${'word '.repeat(14).trim()}`],
    ['code', '```js\nlet a;\n\nlet b;\n```', 'let a;\n\nlet b;'],
    ['nested content that looks like code', 'a\n\n      [b](/c)\n', 'a\n\nb'],
    ['struck words and code in a line', 'a ~~b~~ `c`', 'a b c'],
    ['tags', '<div>The <b>pier</b> is shut.</div>', 'The pier is shut.'],
    [
      'tags no browser knows',
      '<story-card>\nThe pier &amp; I<br>are shut\n</story-card>',
      'The pier & I\nare shut',
    ],
    ['a link around blocks', '[\n\n### The pier\n\n](/p)', 'The pier'],
    ['nothing', '', ''],
  ])('%s', (_what, source, text) => expect(textOf(source)).toBe(text));

  it('gives headings, items and quotes their type, the innermost one', () => {
    expect(marksOf('# a\n\nb\n\n- c\n  - d\n\n> e\n>\n> - f\n\ng')).toEqual([
      ['heading', 'a'],
      ['list-item', 'c'],
      ['list-item', 'd'],
      ['quote', 'e'],
      ['list-item', 'f'],
    ]);
  });

  it('gives the alternative texts of images that are alone', () => {
    const { text, markup } = readMarkdown('![a b](c)\n\nd ![e](f)\n\n[![g](h)](i)\n\n![](j)');
    const alternatives = markup.lines.filter((line) => line.alternative);
    expect(alternatives.map(({ start, end }) => text.slice(start, end))).toEqual(['a b', 'g']);
    expect(text).toBe('a b\n\nd\n\ng');
  });

  it('takes evidence from front matter and unlinked first headings', () => {
    const { evidence, text } = readMarkdown(
      '---\ntitle: The pier\nauthor: Ann Roe\ndate: 2024-05-14\nlang: en\n---\n# [The Vale](/)\n\n# The *old* pier\n\n## Why',
    );
    expect(evidence).toEqual({
      title: 'The pier',
      headlines: ['The pier', 'The old pier'],
      stated: [{ text: 'The old pier', place: 'heading' }],
      siteNames: [],
      isArticle: false,
      description: null,
      authors: ['Ann Roe'],
      published: ['2024-05-14'],
      modified: [],
      language: 'en',
    });
    expect(text.startsWith('The Vale')).toBe(true);
  });
});

describe('the map to the source', () => {
  it('leads every visible character back to its own', () => {
    const source = '# The *old* pier\n\nIt [is\nshut](/p), &amp; so on.';
    const { text, map } = readMarkdown(source);
    for (const word of ['old', 'pier', 'shut', 'so on'])
      expect(map.rangesOf(text.indexOf(word), text.indexOf(word) + word.length)).toEqual([
        [source.indexOf(word), source.indexOf(word) + word.length],
      ]);
    expect(map.rangesOf(text.indexOf('&'), text.indexOf('&') + 1)).toEqual([
      [source.indexOf('&amp;'), source.indexOf('&amp;') + 5],
    ]);
  });
});
