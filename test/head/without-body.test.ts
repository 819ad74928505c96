import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/index.ts';

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Sign in', 'Subscribe']
  .map((label) => `<li><a href="/${label}">${label}</a></li>`)
  .join('');
const MENUS = `<nav><ul>${MENU}</ul></nav><footer><a href="/terms">Terms of use</a></footer>`;
const META =
  '<meta property="og:title" content="Police log of May 14 | The Vale"><meta property="og:site_name" content="The Vale">';
const DATES = { datePublished: '2024-05-14T19:12:00Z', dateModified: '2024-05-15' };

function page(data: object, head = META): string {
  const json = JSON.stringify({
    headline: 'Police log of May 14',
    author: { name: 'Jane Holloway' },
    ...DATES,
    ...data,
  });
  return `<html lang="en-GB"><head><title>Police log of May 14</title>${head}
    <script type="application/ld+json">${json}</script></head><body><h1>Police log of May 14</h1>${MENUS}</body></html>`;
}

describe('a page without an article', () => {
  it('has the head that its markup states, if that calls it an article', () => {
    const article = cleanArticle(page({ '@type': 'NewsArticle' }), { spans: true });
    expect(article).toMatchObject({
      headline: 'Police log of May 14',
      authors: ['Jane Holloway'],
      published: '2024-05-14T19:12:00Z',
      modified: '2024-05-15',
      language: 'en',
      body: [],
      confidence: { article: 0 },
    });
    expect(article.warnings.map(({ code }) => code)).toEqual(['no-article']);
    const { text, pieces } = article.spans!;
    const headline = pieces.find(({ kind }) => kind === 'headline')!;
    expect(text!.slice(headline.start, headline.end)).toBe('Police log of May 14');
  });

  it.each([
    ['a web page', page({ '@type': 'WebPage' })],
    ['a list with a title', '<title>News of May | The Vale</title><h1>News of May</h1>'],
    [
      'a shop whose template says article',
      '<meta property="og:type" content="article"><meta property="og:title" content="Shop"><title>Shop</title><h1>Shop</h1>',
    ],
    ['a title alone', '<meta property="og:type" content="article"><title>Police log of May 14</title>'],
  ])('has none otherwise: %s', (_name, html) => {
    expect(cleanArticle(`<html lang="en">${html}${MENUS}</html>`)).toMatchObject({
      headline: null,
      authors: [],
      published: null,
    });
  });
});
