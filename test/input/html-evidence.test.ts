import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/input/html.ts';

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const readEvidence = (html: string) => htmlToText(html, 'page').evidence!;

describe('the evidence of a page', () => {
  it('is empty for a page without any', () => {
    expect(readEvidence('<p>Hello</p>')).toEqual({
      title: null,
      headlines: [],
      stated: [],
      siteNames: [],
      isArticle: false,
      description: null,
      authors: [],
      published: [],
      modified: [],
      language: null,
    });
  });

  it('reads title, description, language and headings, decoded and normalised', () => {
    const e = readEvidence(
      `<html lang="pt-BR"><title>Ponte &amp; rio\n | O Vale</title><meta name="description" content="Texto &quot;curto&quot;">
       <svg><title>icon</title></svg><h1> Ponte <b>velha</b>\u00a0fecha </h1><h1>Mais</h1>`,
    );
    expect(e).toMatchObject({
      title: 'Ponte & rio | O Vale',
      description: 'Texto "curto"',
      language: 'pt-BR',
      headlines: ['Ponte velha fecha', 'Mais'],
    });
  });

  it.each([
    ['<div><svg viewBox="0 0 8 8"><title>Share</title><path/></svg><p>Hello</p></div>', null],
    ['<svg><title>Share</title></svg><title>Bridge shut</title>', 'Bridge shut'],
    ['<svg class="icon"/><title>Bridge shut</title>', 'Bridge shut'],
  ])('does not take the name of an icon for the title: %s', (html, title) => {
    expect(readEvidence(html).title).toBe(title);
  });

  it('says which places state a headline, and the names of the site', () => {
    const e = readEvidence(
      `<meta property="og:title" content="Bridge shut"><meta property="og:site_name" content="The Vale">
       ${ld({ '@type': 'NewsArticle', headline: 'Bridge shut!', publisher: { '@type': 'Organization', name: 'Vale Media' } })}
       ${ld({ '@type': 'WebSite', name: 'thevale.example' })}<h1>Bridge<b>:</b> shut</h1><p itemprop="headline">Shut</p>`,
    );
    expect(e.stated).toEqual([
      { text: 'Bridge shut', place: 'metadata' },
      { text: 'Bridge shut!', place: 'structured-data' },
      { text: 'Bridge: shut', place: 'heading' },
      { text: 'Shut', place: 'microdata' },
    ]);
    expect(e.siteNames).toEqual(['The Vale', 'Vale Media', 'thevale.example']);
  });

  it.each([
    [ld({ '@type': 'NewsArticle' }), true],
    ['<meta property="og:type" content="article">', true],
    ['<meta property="og:type" content="website">', false],
    [ld({ '@type': 'WebSite', name: 'The Vale' }), false],
  ])('knows whether a page calls itself an article: %s', (html, isArticle) => {
    expect(readEvidence(`${html}<p>Hello</p>`).isArticle).toBe(isArticle);
  });

  it('sorts headlines by trust and lists each once', () => {
    const e = readEvidence(
      `<meta property="og:title" content="Bridge shut | The Vale"><meta name="twitter:title" content="Bridge shut">
       ${ld({ '@type': 'NewsArticle', headline: 'Bridge shut' })}<h1>Bridge shut!</h1>`,
    );
    expect(e.headlines).toEqual(['Bridge shut!', 'Bridge shut', 'Bridge shut | The Vale']);
  });

  it.each([
    ['one object', { '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Ana Ruiz' } }, ['Ana Ruiz']],
    [
      'a list',
      [{ '@type': ['Article'], author: [{ name: 'Ana Ruiz' }, 'Ben Okoro'] }],
      ['Ana Ruiz', 'Ben Okoro'],
    ],
    [
      'a graph',
      {
        '@graph': [
          { '@type': 'Person', '@id': '#a', name: 'Ana Ruiz' },
          { '@type': 'BlogPosting', author: { '@id': '#a' } },
        ],
      },
      ['Ana Ruiz'],
    ],
    [
      'names in a list',
      { '@type': 'Article', author: { name: ['Ana Ruiz', 'Ben Okoro'] } },
      ['Ana Ruiz', 'Ben Okoro'],
    ],
    [
      'a page about an article',
      { '@type': 'WebPage', mainEntity: { '@type': 'Article', author: 'Ana' } },
      ['Ana'],
    ],
    ['an organization', { '@type': 'Article', author: { '@type': 'Organization', name: 'The Vale' } }, []],
    ['an address', { '@type': 'Article', author: 'https://example.org/ana' }, []],
    ['a reviewer', { '@type': 'Product', review: { author: { name: 'Zed' } } }, []],
    ['a listed item', { '@type': 'ItemList', itemListElement: [{ '@type': 'Article', author: 'Zed' }] }, []],
  ])('reads authors of structured data in %s', (_name, data, expected) => {
    expect(readEvidence(ld(data)).authors).toEqual(expected);
  });

  it('reads dates of structured data and keeps them as written', () => {
    const e = readEvidence(
      ld({ '@type': 'Article', datePublished: '2024-05-14T19:12:00+03:00', dateModified: '2024-05-15' }),
    );
    expect(e).toMatchObject({ published: ['2024-05-14T19:12:00+03:00'], modified: ['2024-05-15'] });
  });

  it('uses dates of the page itself only if no article is described', () => {
    const page = { '@type': 'WebPage', datePublished: '2020-01-01' };
    expect(readEvidence(ld(page)).published).toEqual(['2020-01-01']);
    const both = { '@graph': [page, { '@type': 'Article', datePublished: '2024-05-14' }] };
    expect(readEvidence(ld(both)).published).toEqual(['2024-05-14']);
  });

  it.each([
    ['a raw line end', '{"@type":"Article","headline":"Bridge\nshut"}'],
    ['a trailing comma', '{"@type":"Article","headline":"Bridge shut",}'],
    ['a wrapping', '//<![CDATA[\n{"@type":"Article","headline":"Bridge shut"}\n//]]>'],
    ['a semicolon', '{"@type":"Article","headline":"Bridge shut"};'],
  ])('reads structured data with %s', (_name, json) => {
    expect(readEvidence(`<script type='application/ld+json'>${json}</script>`).headlines).toEqual([
      'Bridge shut',
    ]);
  });

  it.each([
    '{"@type":',
    '',
    'null',
    '[[[]]]',
    '{"@graph":{"@graph":7}}',
    '{"@type":"Article","author":{"name":{}}}',
  ])('ignores %j', (json) => {
    const e = readEvidence(`<script type="application/ld+json">${json}</script>`);
    expect([...e.headlines, ...e.authors, ...e.published]).toEqual([]);
  });

  it.each([
    ['article:published_time', 'published'],
    ['date', 'published'],
    ['DC.date', 'published'],
    ['parsely-pub-date', 'published'],
    ['sailthru.date', 'published'],
    ['published', 'published'],
    ['article:modified_time', 'modified'],
    ['updated', 'modified'],
  ] as const)('reads <meta> %s', (name, field) => {
    expect(readEvidence(`<meta name="${name}" content="2024-05-14 19:12">`)[field]).toEqual([
      '2024-05-14 19:12',
    ]);
    expect(readEvidence(`<meta content='2024-05' property=${name}>`)[field]).toEqual(['2024-05']);
  });

  it.each([
    'Dec 03, 2025',
    'Oct 01, 2025T10:00:00+03:00',
    '2025-12-03 10:00:00',
    'Tue, 14 May 2024 19:12:00 GMT',
    '14/05/2024',
    'on Friday May 17, 2024 @08:00PM',
  ])('accepts %j as a date', (d) => {
    const ld = `<script type="application/ld+json">{"@type":"Article","datePublished":"${d}"}</script>`;
    expect(readEvidence(ld).published).toEqual([d]);
    expect(readEvidence(`<meta name="date" content=" ${d} ">`).published).toEqual([d]);
  });

  it.each([
    'yesterday',
    '20240514',
    '2024',
    'PT4M30S',
    '19:12',
    'May 14',
    '',
    'A story of 12 people who met in the spring of 2019 and what became of them',
  ])('does not accept %j as a date', (d) => {
    expect(readEvidence(`<meta name="date" content="${d}"><time datetime="${d}">x</time>`).published).toEqual(
      [],
    );
  });

  it('uses plain <time> dates only if all are of one day', () => {
    const time = (...dates: string[]) => dates.map((d) => `<time datetime="${d}">x</time>`).join('');
    const day = time('2024-05-14', '2024-05-14T19:12');
    expect(readEvidence(day).published).toEqual(['2024-05-14', '2024-05-14T19:12']);
    expect(readEvidence(day + time('2024-05-13')).published).toEqual([]);
  });

  it('puts a marked date before a plain one', () => {
    const e = readEvidence(
      `<time datetime="2019-01-01">old</time><time itemprop="datePublished" datetime="2024-05-14">14 May</time>
       <time pubdate datetime="2024-05-15">x</time><meta itemprop="dateModified" content="2024-05-16">`,
    );
    expect(e.published).toEqual(['2024-05-14', '2024-05-15', '2019-01-01']);
    expect(e.modified).toEqual(['2024-05-16']);
  });

  it.each([
    ['<meta name="author" content="Ana Ruiz">', ['Ana Ruiz']],
    ['<meta property="article:author" content="https://example.org/ana">', []],
    ['<meta name="byl" content="By Ana Ruiz">', ['By Ana Ruiz']],
    ['<a rel="author" href="/ana"> Ana <b>Ruiz</b></a>', ['Ana Ruiz']],
    ['<span itemprop="author"><span itemprop="name">Ana Ruiz</span></span>', ['Ana Ruiz']],
    ['<meta itemprop="author" content="Ana Ruiz">', ['Ana Ruiz']],
    ['<a rel="nofollow author-box" href="/ana">Ana</a>', []],
  ])('reads authors of %s', (html, expected) => {
    expect(readEvidence(html).authors).toEqual(expected);
  });

  it.each([
    ['The <i>Norholt</i> case', 'The Norholt case'],
    ['The &lt;em class=x&gt;Norholt&lt;/em&gt; case<!-- 3 -->', 'The Norholt case'],
    ['How List&lt;T&gt; grows', 'How List<T> grows'],
    ['r<e><n', 'r<e><n'],
    ['If a <b and c> d', 'If a <b and c> d'],
  ])('removes known tags from metadata, and nothing else: %j', (content, headline) => {
    expect(readEvidence(`<meta property="og:title" content="${content}">`).headlines).toEqual([headline]);
  });

  it('removes tags from a title, except those meant as text', () => {
    expect(readEvidence('<title>The <i>Norholt</i> case</title>').title).toBe('The Norholt case');
    expect(readEvidence('<title>The &lt;i> tag</title>').title).toBe('The <i> tag');
  });

  it('reads an author without the address after the name', () => {
    expect(readEvidence('<meta name="author" content="Ana Ruiz &lt;ana@example.org&gt;">').authors).toEqual([
      'Ana Ruiz',
    ]);
  });

  it('gives up an element that is never closed', () => {
    expect(readEvidence(`<h1>One ${'<p>word word word</p>'.repeat(200)}`).headlines).toEqual([]);
  });
});
