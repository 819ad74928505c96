import markdownIt from 'markdown-it';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/format/markdown.ts';
import { article } from './articles.ts';

/** Text that renderers turn into links by themselves, by GitHub's rules or by looser ones. */
const ADDRESSES = [
  'https://example.com/ferry?a=1&b=2',
  'http://example.com',
  'HTTPS://NEWS.EXAMPLE/Ferry',
  'ftp://files.example/a',
  'www.example.com/ferry',
  'WWW.example.com',
  'maren@example.com',
  'maren.o+desk_2@mail.example.com',
  'mailto:maren@example.com',
  'xmpp:maren@example.com',
  '(www.example.com)',
  '*https://example.com*',
  '<https://example.com>',
  '<maren@example.com>',
  'javascript://example.com/%0aalert(1)',
  '[the ferry](https://example.com)',
  '[the ferry]: https://example.com',
];

const RENDERERS: Readonly<Record<string, (text: string) => string>> = {
  "GitHub's rules": (text) => marked.parse(text, { async: false, gfm: true }),
  'a renderer that looks for links': (text) => markdownIt({ html: true, linkify: true }).render(text),
};

const LINK = /<a /;

describe.each(Object.entries(RENDERERS))('addresses in a text, by %s', (_name, render) => {
  it.each(ADDRESSES)('%s becomes no link, and is shown as it is', (address) => {
    const words = `Write to ${address} today`;
    const body = (['paragraph', 'heading', 'list-item', 'quote'] as const).map((type) => ({
      type,
      text: words,
    }));
    const html = render(
      markdown.page(article({ headline: words, subheadline: words, authors: [words], body })),
    );
    expect(html).not.toMatch(LINK);
    const shown = html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    expect(shown.split(words)).toHaveLength(8);
  });
});

describe('the same renderers', () => {
  it.each(Object.values(RENDERERS))('do make links when nothing is escaped', (render) => {
    for (const address of ['https://example.com', 'maren@example.com'])
      expect(render(`Write to ${address} today`)).toMatch(LINK);
  });
});
