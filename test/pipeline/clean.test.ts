import { describe, expect, it } from 'vitest';
import type { CleanOptions } from '../../src/api/options.ts';
import { cleanArticle, explain } from '../../src/pipeline/clean.ts';
import { run } from '../../src/pipeline/stages.ts';
import { longIsBody } from '../decide/stumps.ts';

const PAGE = `Home
News
Sport

Old ferry to sail again by the summer

By Ida Norwell
14 May 2024

The harbour board said on Monday that the old ferry would sail again by the summer, after three years of repairs that nobody had expected to take so long.

Passengers have been taken by bus around the bay since the engine failed in a storm. The trip by road takes an hour, and the bus does not run on Sundays.

“We have missed her,” said Tom Ash, who has lived on the far side since he was born. “You cannot hang your washing on a bus.”

The board expects to spend four million on the work and has asked the county for half of it. A decision is to be taken at the meeting in June.

Related articles
Bridge closed for a week
Share this
© 2024 The Lindvik Courier. All rights reserved.`;

const bytes = (text: string) => new TextEncoder().encode(text);

describe('an ordinary page', () => {
  const article = cleanArticle(PAGE);

  it('gives its article', () => {
    expect(article).toMatchObject({
      schemaVersion: 1,
      source: null,
      language: 'en',
      headline: 'Old ferry to sail again by the summer',
      authors: ['Ida Norwell'],
      published: '2024-05-14',
      modified: null,
    });
    expect(article.body.map((b) => b.type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
    expect(article.body[0]!.text).toMatch(/^The harbour board said.*so long\.$/);
    expect(article.body[3]!.text).toMatch(/meeting in June\.$/);
    expect(article.confidence.article).toBeGreaterThan(0.5);
    expect(article).not.toHaveProperty('spans');
  });

  it('gives the same result as bytes and with other line ends', () => {
    expect(cleanArticle(bytes(PAGE))).toEqual(article);
    expect(cleanArticle(PAGE.replaceAll('\n', '\r\n')).body).toEqual(article.body);
  });

  it('has every line explained', () => {
    const { lines, article: same } = explain(PAGE);
    expect(same).toEqual(article);
    expect(lines.map((l) => l.text)).toEqual(PAGE.split('\n').filter(Boolean));
    expect(lines.every((l) => l.reason && l.rule && l.role && PAGE.slice(l.start, l.end) === l.text)).toBe(
      true,
    );
    expect(lines.find((l) => l.text === 'Share this')).toMatchObject({ as: 'removed', role: 'share' });
  });
});

describe('the same input gives the same output', () => {
  it.each<[string, string | Uint8Array, CleanOptions]>([
    ['a string', PAGE, {}],
    ['bytes', bytes(PAGE), { spans: true }],
    [
      'markup',
      `<html><body><h1>Old ferry</h1><p>${'The boat sails again. '.repeat(20)}</p></body></html>`,
      {},
    ],
    ['nothing', '', {}],
  ])('%s, whatever was read in between', (_what, input, options) => {
    const first = JSON.stringify(explain(input, options));
    cleanArticle('Une tout autre page. '.repeat(40), { language: 'fr', dateOrder: 'dmy' });
    expect(JSON.stringify(explain(input, options))).toBe(first);
  });

  it('and neither the input nor the options are modified', () => {
    const input = bytes(PAGE);
    const before = input.slice();
    const options: CleanOptions = Object.freeze({ spans: true, language: 'en', now: '2024-06-01' });
    cleanArticle(input, options);
    expect(input).toEqual(before);
  });
});

describe('options', () => {
  it('source is put into the result', () => {
    expect(cleanArticle(PAGE, { source: 'pages/ferry.txt' }).source).toBe('pages/ferry.txt');
  });

  it('language overrides what is detected', () => {
    expect(cleanArticle(PAGE, { language: 'nb' }).language).toBe('nb');
    expect(cleanArticle(PAGE, { language: 'EN-us' }).language).toBe('en-US');
  });

  it('spans are given only when requested, and locate the body', () => {
    const { spans, body } = cleanArticle(PAGE, { spans: true });
    expect(spans).toMatchObject({ of: 'decoded', text: null });
    const first = spans!.pieces.find((p) => p.block === 0)!;
    expect(PAGE.slice(first.start, first.end)).toBe(body[0]!.text);
  });

  it('spans of markup refer to the rendered text', () => {
    const { spans } = cleanArticle(`<html><body><p>${PAGE.replaceAll('\n\n', '</p><p>')}</p></body></html>`, {
      spans: true,
    });
    expect(spans!.of).toBe('rendered');
    expect(spans!.text).toContain('The harbour board');
  });

  it('input determines how the page is read', () => {
    const source = '<html><body><p>It is only text.</p></body></html>';
    expect(cleanArticle(source, { input: 'text', spans: true }).spans!.of).toBe('decoded');
    expect(cleanArticle(source, { spans: true }).spans!.of).toBe('rendered');
  });

  it.each([
    { encoding: 'utf-99' },
    { input: 'pdf' },
    { dateOrder: 'dym' },
    { now: 'yesterday' },
    { language: 'not a tag' },
  ])('%j is a RangeError', (options) => {
    expect(() => cleanArticle(PAGE, options as CleanOptions)).toThrow(RangeError);
    expect(() => explain(bytes(''), options as CleanOptions)).toThrow(RangeError);
  });
});

describe('pages with almost no content', () => {
  it.each([
    ['', 0],
    ['   \n\n\t', 0],
    ['\u200b', 1],
    ['\u0000\u0000', 1],
    ['Home', 1],
    ['\ud800\udc00\ud800', 1],
    ['© 2024', 1],
    ['<', 1],
    ['.'.repeat(100), 1],
  ])('%j has no article', (text, lines) => {
    const { article, lines: explained } = explain(text);
    expect(article).toMatchObject({ headline: null, authors: [], published: null, body: [], wordCount: 0 });
    expect(article.confidence).toEqual({ article: 0, headline: 0, published: 0 });
    expect(article.warnings.map((w) => w.code)).toEqual(['no-article']);
    expect(explained).toHaveLength(lines);
  });
});

describe('a page of one sentence', () => {
  it('keeps it as the body: as the headline it would leave no body', () => {
    const sentence =
      'The ferry between the two islands will run every hour again from Monday, the harbour board said in a short notice.';
    const { article } = explain(sentence);
    expect(article.headline).toBeNull();
    expect(article.body.map((block) => block.text)).toEqual([sentence]);
    expect(article.confidence.article).toBeGreaterThan(0.5);
  });
});

describe('the model given', () => {
  it('decides, not the shipped one', () => {
    const { article, decision } = run(
      'Home\nThis one line has many more words than the eight allowed.\nHome',
      {},
      longIsBody,
    );
    expect(article.body.map((b) => b.text)).toEqual([
      'This one line has many more words than the eight allowed.',
    ]);
    expect(decision).toMatchObject({ first: 1, last: 1 });
  });
});
