import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, loadFormat } from '../../src/format/index.ts';
import { json, jsonl } from '../../src/format/json.ts';
import { jsonld } from '../../src/format/jsonld.ts';
import { markdown } from '../../src/format/markdown.ts';
import { text } from '../../src/format/text.ts';
import { article, FULL } from './articles.ts';

const para = (words: string) => article({ body: [{ type: 'paragraph', text: words }] });

describe('the formats', () => {
  it('are found by name', async () => {
    expect(FORMAT_NAMES).toEqual(expect.arrayContaining(['json', 'jsonl', 'markdown', 'text', 'jsonld']));
    for (const name of FORMAT_NAMES) expect((await loadFormat(name)).extension).toMatch(/^[a-z]+$/);
  });
});

describe('json', () => {
  it('is indented when alone and one line in a stream', () => {
    expect(json.page(FULL)).toBe(`${JSON.stringify(FULL, null, 2)}\n`);
    expect(json.record(FULL)).toBe(`${JSON.stringify(FULL)}\n`);
    expect(jsonl.page(FULL)).toBe(json.record(FULL));
  });

  it('keeps a record on one line whatever the text contains', () => {
    const page = { ...para('a\nb\u2028c\u2029d\u0085e'), source: 'x\ny' };
    const line = jsonl.record(page);
    expect(line.slice(0, -1)).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
    expect(JSON.parse(line)).toEqual(page);
  });
});

describe('text', () => {
  it('follows the page, with the opener before the first paragraph', () => {
    expect(text.page(FULL)).toBe(`Harbour town votes

The ferry stays

Maria Oldfield, Jon Reyes · 2024-05-14T19:12

WESTHAVEN, May 14 (AP) — The council voted.

What comes next

- A vote
- A budget

We are glad.
`);
  });

  it('shows a publication line as written', () => {
    const dateline = { text: '14 May, 2024 19:12', place: null, agency: null, date: '2024-05-14T19:12' };
    expect(text.page(article({ dateline, published: '2024-05-14T19:12' }))).toBe('14 May, 2024 19:12\n');
  });

  it('is empty for an empty page', () => {
    expect(text.page(article())).toBe('');
  });
});

describe('markdown', () => {
  it('marks up headline, subheadline and blocks', () => {
    expect(markdown.page(FULL)).toBe(`# Harbour town votes

*The ferry stays*

Maria Oldfield, Jon Reyes · 2024-05-14T19:12

WESTHAVEN, May 14 (AP) — The council voted.

## What comes next

- A vote
- A budget

> We are glad.
`);
  });

  it.each([
    ['Use <b> and *stars* [here](x) `now`', 'Use \\<b\\> and \\*stars\\* \\[here\\](x) \\`now\\`'],
    ['![x](javascript:alert(1))', '!\\[x\\](javascript:alert(1))'],
    ['# not a heading', '\\# not a heading'],
    ['- not an item', '\\- not an item'],
    ['+ not an item', '\\+ not an item'],
    ['> not a quote', '\\> not a quote'],
    ['2024. A year of change', '2024\\. A year of change'],
    ['3) Third', '3\\) Third'],
    ['&copy; and &#60; but AT&T, R & D', '\\&copy; and \\&#60; but AT\\&T, R & D'],
    ['snake_case and ~~gone~~ a|b back\\slash', 'snake\\_case and \\~\\~gone\\~\\~ a\\|b back\\\\slash'],
    ['---', '\\---'],
    ['In 2024. It was 3.5 points - no more', 'In 2024. It was 3.5 points - no more'],
  ])('keeps %j as text', (words, written) => {
    expect(markdown.page(para(words))).toBe(`${written}\n`);
  });

  it('keeps the marks that end a headline', () => {
    expect(markdown.page(article({ headline: 'The rise of C #' }))).toBe('# The rise of C \\#\n');
    expect(markdown.page(article({ headline: 'Why C#' }))).toBe('# Why C#\n');
  });
});

describe('jsonld', () => {
  it('is a NewsArticle', () => {
    expect(JSON.parse(jsonld.page(FULL))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Harbour town votes',
      alternativeHeadline: 'The ferry stays',
      dateline: 'WESTHAVEN, May 14 (AP) —',
      datePublished: '2024-05-14T19:12',
      dateModified: '2024-05-15',
      author: [
        { '@type': 'Person', name: 'Maria Oldfield' },
        { '@type': 'Person', name: 'Jon Reyes' },
      ],
      articleBody: 'The council voted.\n\nWhat comes next\n\nA vote\n\nA budget\n\nWe are glad.',
      inLanguage: 'en',
      wordCount: 14,
    });
  });

  it('omits unknown values', () => {
    expect(JSON.parse(jsonld.record(article()))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
    });
  });

  it('is safe inside a script element', () => {
    const words = '</script><script>alert(1)</script><!-- \u2028\u2029';
    const written = jsonld.page(para(words));
    expect(written).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(written).articleBody).toBe(words);
  });
});
