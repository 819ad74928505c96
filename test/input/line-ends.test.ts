import { describe, expect, it } from 'vitest';
import { cleanArticle, explain } from '../../src/index.ts';
import { committed, fixtureNames, readFixture } from '../support/fixtures.ts';

const LINE_END = /\r\n|\r|\n/g;
const UTF16_MARK = [0xff, 0xfe];

/** The page with other line ends; all fixtures are in encodings that contain ASCII, or in UTF-16. */
function withLineEnds(page: Uint8Array, end: string): Buffer {
  const bytes = Buffer.from(page);
  const encoding = UTF16_MARK.every((byte, i) => bytes[i] === byte) ? 'utf16le' : 'latin1';
  return Buffer.from(bytes.toString(encoding).replace(LINE_END, end), encoding);
}

const withoutHash = ({ sha256, ...article }: { readonly sha256: string }) => article;

describe.each(fixtureNames())('the line ends of %s', (name) => {
  const fixture = readFixture(name);
  const wanted = JSON.parse(committed(fixture, 'expected.json')!);

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('do not change the article: %s', (_what, end) => {
    const article = cleanArticle(withLineEnds(fixture.bytes, end), { source: fixture.page });
    expect(withoutHash(article)).toEqual(withoutHash(wanted));
  });
});

describe.each([
  'crlf-windows-newlines',
  'markdown-windows-line-ends',
  'hard-wrapped-72',
  'markdown-quotes-and-lists',
])('the places of %s', (name) => {
  const text = Buffer.from(readFixture(name).bytes).toString('utf8').replace(LINE_END, '\n');

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('refer to the text as it came: %s', (_what, end) => {
    const came = text.replaceAll('\n', end);
    const options = { spans: true };
    const wanted = cleanArticle(text, options).spans!.pieces;
    const { article, text: explained, lines } = explain(came, options);
    const slice = (from: string, { start, end: to }: { start: number; end: number }) =>
      from.slice(start, to).replace(LINE_END, '\n');
    expect(article.spans!.pieces.map((piece) => slice(came, piece))).toEqual(
      wanted.map((piece) => slice(text, piece)),
    );
    expect(explained).toBe(came);
    expect(lines.map((line) => [line.number, slice(came, line)])).toEqual(
      explain(text).lines.map((line) => [line.number, slice(text, line)]),
    );
  });
});
