import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv, tsv } from '../../src/format/table.ts';
import { cleanArticle } from '../../src/pipeline/clean.ts';
import { ARTICLE } from '../support/command.ts';

const article = cleanArticle(ARTICLE, { source: '=cmd|calc' });

describe.each([
  ['csv', csv, ','],
  ['tsv', tsv, '\t'],
] as const)('%s', (_name, format, delimiter) => {
  const read = (text: string) => parse(text, { columns: true, delimiter }) as Record<string, string>[];

  it('has a row that a reader takes apart again', () => {
    const [row] = read(format.page(article));
    expect(row).toMatchObject({
      headline: article.headline,
      text: article.body.map((block) => block.text).join('\n\n'),
      word_count: String(article.wordCount),
      confidence_article: String(article.confidence.article),
      error: '',
    });
    expect(format.opening + format.record(article)).toBe(format.page(article));
  });

  it('has nothing that a spreadsheet takes for a formula', () => {
    for (const start of ['=', '+', '-', '@', ' =', '\t=', '\r=', '\n=', '\u00a0=', '\uff1d', '\uff20']) {
      const headline = `${start}HYPERLINK("https://lindvik.example"${delimiter} "x")`;
      const [row] = read(format.page({ ...article, headline }));
      expect(row?.headline).toBe(`'${headline.replaceAll(/[\t\r]/g, ' ')}`);
    }
    expect(read(format.page(article))[0]?.source).toBe("'=cmd|calc");
  });

  it('has a row for what failed', () => {
    const row = format.failure('a.txt', { code: 'no-text', message: 'no "text", none' });
    expect(read(format.opening + row)[0]).toMatchObject({
      source: 'a.txt',
      headline: '',
      error: 'no-text: no "text", none',
    });
  });
});
