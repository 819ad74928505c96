import { describe, expect, it } from 'vitest';
import type { Article } from '../src/api/article.ts';
import { article, FULL } from './format/articles.ts';
import { assertValid, assertValidRecord } from './support/schema.ts';

const SPANS: Article['spans'] = {
  of: 'rendered',
  text: 'Home The council voted.',
  pieces: [
    { start: 0, end: 4, as: 'removed', kind: 'menu', block: null, rule: 'menu' },
    { start: 5, end: 23, as: 'body', kind: 'paragraph', block: 0, rule: 'model' },
  ],
};

describe('the schema', () => {
  it('accepts an empty page, a full one, spans and warnings', () => {
    assertValid(article());
    assertValid(FULL);
    assertValid({ ...FULL, spans: SPANS });
    assertValid(article({ warnings: [{ code: 'no-article', message: 'No running text was found.' }] }));
  });

  it.each([
    '2024',
    '2024-05',
    '2024-05-14',
    '2024-05-14T19:12',
    '2024-05-14T19:12:05Z',
    '2024-05-14T19:12+05:30',
  ])('accepts the time %s', (published) => assertValid(article({ published })));

  it.each([
    ['an unknown key', { ...article(), extra: 1 }],
    ['a missing key', { ...article(), language: undefined }],
    ['another version', { ...article(), schemaVersion: 2 }],
    ['an empty headline', article({ headline: '' })],
    ['a date in words', article({ published: '14 May 2024' })],
    ['an impossible month', article({ published: '2024-13' })],
    ['an offset without a time', article({ published: '2024-05-14Z' })],
    ['an empty block', article({ body: [{ type: 'paragraph', text: '' }] })],
    ['an unknown block', { ...article(), body: [{ type: 'table', text: 'x' }] }],
    ['a confidence above 1', article({ confidence: { article: 1.5, headline: 0, published: 0 } })],
    ['a kind counted zero times', article({ removed: { lines: 0, characters: 0, kinds: { menu: 0 } } })],
    ['an unknown warning', { ...article(), warnings: [{ code: 'odd', message: 'x' }] }],
    ['a language that is no tag', article({ language: 'und?' })],
    ['a piece without a rule', { ...article(), spans: { ...SPANS, pieces: [{ start: 0, end: 1 }] } }],
  ])('rejects %s', (_what, page) => {
    expect(() => assertValid(page)).toThrow('not valid by the schema');
  });
});

describe('the schema of a record', () => {
  const error = { code: 'timed-out', message: 'not done within 10 s' };
  const failed = { schemaVersion: 1, source: 'page-7', sha256: null, error };

  it('accepts an article, and an error in its place', () => {
    assertValidRecord(article({ metadata: { id: 7, crawl: { depth: 2 } } }));
    assertValidRecord(failed);
    assertValidRecord({ ...failed, sha256: 'a'.repeat(64), metadata: { id: 7 } });
  });

  it.each([
    ['an article that is an error as well', { ...article(), error }],
    ['an unknown cause', { ...failed, error: { code: 'odd', message: 'x' } }],
    ['an error without a word', { ...failed, error: { code: 'failed', message: '' } }],
    ['a missing key', { ...failed, sha256: undefined }],
    ['metadata that is no object', { ...failed, metadata: ['x'] }],
  ])('rejects %s', (_what, line) => {
    expect(() => assertValidRecord(line)).toThrow('not valid by the schema');
  });
});
