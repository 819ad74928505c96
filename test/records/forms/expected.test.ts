import { describe, expect, it } from 'vitest';
import { gist, recordsIn } from '../records.ts';
import { ATOM, HTMLS, MBOX, MHTML, message, quoted, RSS, rows, STORIES, TEXTS, table } from './stories.ts';

const [first] = STORIES;
const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const json = (value: unknown) => JSON.stringify(value);
const indented = (value: unknown) => JSON.stringify(value, null, 2);
const columns = (key: 'url' | 'title' | 'text') => Object.fromEntries(rows.map((row, i) => [i, row[key]]));
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const crawled = STORIES.map(({ html, title, url }) => ({
  markdown: `# ${title}\n\nShort.`,
  html,
  metadata: { title, sourceURL: url },
}));

/** Each form, what it holds, and the names of its records where they have one. */
const READ: readonly (readonly [
  form: string,
  input: string | Buffer,
  pages: readonly string[],
  named: boolean,
])[] = [
  ['JSON Lines', lines(rows), TEXTS, true],
  ['JSON Lines in UTF-16', utf16(lines(rows)), TEXTS, true],
  [
    'JSON Lines under another key',
    lines(STORIES.map(({ url, text }) => ({ url, page_content: text }))),
    TEXTS,
    true,
  ],
  ['a list on one line', json(rows), TEXTS, true],
  ['a list in UTF-16', utf16(json(rows)), TEXTS, true],
  ['a list over many lines', indented(rows), TEXTS, true],
  ['a list of one object a line', `[\n${rows.map(json).join(',\n')}\n]\n`, TEXTS, true],
  ['objects after one another, as jq prints them', rows.map(indented).join('\n'), TEXTS, true],
  ['an object with a list', indented({ total: 3, articles: rows }), TEXTS, true],
  ['an object with a list deeper in it', json({ data: { items: rows, page: 1 } }), TEXTS, true],
  [
    'hits of a search engine',
    json({ hits: { hits: rows.map((row) => ({ _id: row.url, _source: row })) } }),
    TEXTS,
    true,
  ],
  [
    'records by their addresses',
    indented(Object.fromEntries(STORIES.map(({ url, text }) => [url, { text }]))),
    TEXTS,
    true,
  ],
  ['a list of texts', json(TEXTS), TEXTS, false],
  ['pandas, records', json(rows), TEXTS, true],
  ['pandas, index', json(Object.fromEntries(rows.map((row, i) => [i, row]))), TEXTS, true],
  [
    'pandas, columns',
    json({ url: columns('url'), title: columns('title'), text: columns('text') }),
    TEXTS,
    true,
  ],
  [
    'pandas, split',
    json({
      columns: ['url', 'title', 'text'],
      index: [0, 1, 2],
      data: rows.map((row) => Object.values(row)),
    }),
    TEXTS,
    true,
  ],
  ['pandas, values', json(rows.map((row) => Object.values(row))), TEXTS, true],
  [
    'pandas, table',
    json({ schema: { fields: [{ name: 'text', type: 'string' }] }, data: rows }),
    TEXTS,
    true,
  ],
  ['lists by columns', json({ url: rows.map(({ url }) => url), text: TEXTS }), TEXTS, true],
  ['one object', json(rows[0]), TEXTS.slice(0, 1), true],
  ['one object over many lines', indented(rows[0]), TEXTS.slice(0, 1), true],
  [
    'a reply of a reader service',
    json({ code: 200, data: { url: first!.url, content: first!.text } }),
    TEXTS.slice(0, 1),
    true,
  ],
  [
    'a post of a content system',
    json({ link: first!.url, content: { rendered: first!.html } }),
    HTMLS.slice(0, 1),
    true,
  ],
  [
    'a crawl with two forms of each page: the fuller one',
    json({ success: true, data: crawled }),
    HTMLS,
    true,
  ],
  ['CSV with line ends in cells', table(','), TEXTS, true],
  ['CSV with a byte order mark and CRLF', `\ufeff${table(',', '\r\n')}`, TEXTS, true],
  ['CSV with semicolons', table(';'), TEXTS, true],
  ['TSV', table('\t'), TEXTS, true],
  ['TSV in UTF-16', utf16(table('\t')), TEXTS, true],
  [
    'CSV with an index without a name',
    table(',')
      .replaceAll(/^(?=url,|"https)/gm, '0,')
      .replace('0,', ','),
    TEXTS,
    true,
  ],
  [
    'TSV without a header',
    STORIES.map(({ url, text }) => `${url}\tnull\t${quoted(text)}\n`).join(''),
    TEXTS,
    true,
  ],
  ['CSV of one column', `text\n${TEXTS.map((text) => `${quoted(text)}\n`).join('')}`, TEXTS, false],
  ['RSS', RSS, HTMLS, true],
  ['Atom', ATOM, HTMLS, true],
  ['an e-mail', message(first!), TEXTS.slice(0, 1), false],
  ['a mailbox', MBOX, TEXTS, false],
  ['a page saved by a browser', MHTML, HTMLS.slice(0, 1), true],
];

const bytes = (text: string) => Buffer.from(text, 'latin1');

/** Each form that is refused, and the words that must be in its message. */
const REFUSED: readonly (readonly [form: string, input: string | Buffer, words: readonly string[]])[] = [
  ['SQLite', bytes(`SQLite format 3\0${'\0'.repeat(80)}`), ['SQLite', 'sqlite3 -json']],
  ['Feather', bytes('ARROW1\0\0\0'), ['Feather', 'read_feather']],
  ['pickle', bytes('\x80\x04\x95\x1a\0\0\0'), ['pickle', 'read_pickle', 'trust']],
  ['7z', bytes('7z\xbc\xaf\x27\x1c\0\x04'), ['7z archive', '7z x']],
  ['xz', bytes('\xfd7zXZ\0\0\x04'), ['xz -dc']],
  ['bzip2', bytes('BZh91AY&SY\0\0'), ['bzip2 -dc']],
  ['PDF', '%PDF-1.7\n%....', ['PDF', 'pdftotext']],
  [
    'DOCX',
    bytes(`PK\x03\x04${'\0'.repeat(26)}[Content_Types].xml  PK\x03\x04 word/document.xml`),
    ['DOCX', 'pandoc'],
  ],
  [
    'ODT',
    bytes(`PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`),
    ['OpenDocument', 'pandoc'],
  ],
  ['EPUB', bytes(`PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/epub+zip`), ['EPUB', 'pandoc']],
  ['old Office', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0'), ['Office', 'soffice']],
  ['RTF', '{\\rtf1\\ansi The ferry}', ['RTF', 'pandoc']],
  ['a JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), ['JPEG', 'tesseract']],
  [
    'a sitemap',
    '<?xml version="1.0"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>',
    ['sitemap', 'addresses'],
  ],
  [
    'an index of sitemaps',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
    ['sitemaps'],
  ],
  ['SVG', '<?xml version="1.0"?><!-- made -->\n<svg xmlns="http://www.w3.org/2000/svg"/>', ['SVG']],
  ['other XML', '<?xml version="1.0"?>\n<catalogue><book/></catalogue>', ['<catalogue>', '--input html']],
  [
    'our own output',
    '{"schemaVersion":1,"source":"a.txt","sha256":"00","headline":"Ferry"}\n',
    ['the output of clean-article'],
  ],
  [
    'our own output, indented',
    '{\n  "schemaVersion": 1,\n  "source": null,\n  "sha256": "00"\n}\n',
    ['the output of clean-article'],
  ],
  [
    'our own table',
    'source,language,headline,subheadline,authors,published,modified\n',
    ['the output of clean-article'],
  ],
];

/** What looks a little like a form and is a page. */
const PAGES: readonly (readonly [name: string, input: string])[] = [
  ['a page about PDF', 'PDF-1.7 is a format.\nIt has many parts, and a long history.\n'],
  [
    'a page with an XML declaration',
    '<?xml version="1.0"?>\n<!DOCTYPE html><html><body><p>Ferry</p></body></html>',
  ],
  ['pasted mail', 'From: Jo Lind\nSent: Monday\nSubject: Ferry\n\nThe ferry opens.\n'],
  [
    'a header of a reader service',
    'Title: Ferry\n\nURL Source: https://lindvik.example/ferry\n\nMarkdown Content:\nThe ferry opens.\n',
  ],
  ['a headline that quotes JSON', '{"key": value} is no JSON\n\nThe ferry opens.\n'],
  ['a table of a page', '| a | b |\n|---|---|\n| 1 | 2 |\n'],
  ['a list with commas', 'Oslo, Norway\nRome, Italy\nThe ferry, which opens on Monday, is late.\n'],
  ['a script element first', '<feed>The ferry opens.</feed>'],
  ['a line that begins like a mailbox', 'From here the ferry goes at 10:15 each day.\n\nIt is late.\n'],
];

describe('what is read', () => {
  it.each(READ)('%s', async (_form, input, pages, named) => {
    const records = await recordsIn(input);
    expect(records.map(gist)).toEqual(pages);
    if (named)
      expect(records.map(({ source }) => source)).toEqual(
        STORIES.slice(0, pages.length).map(({ url }) => url),
      );
  });

  it.each(READ.filter(([, input]) => typeof input === 'string'))(
    'is one page where the command line insists: %s',
    async (_form, input) => {
      expect(await recordsIn(input, { kind: 'text' })).toMatchObject([
        { content: Buffer.from(input), source: 'in' },
      ]);
    },
  );
});

describe('what is refused by name', () => {
  it.each(REFUSED)('%s', async (_form, input, words) => {
    const [record, ...others] = await recordsIn(input);
    expect(others).toEqual([]);
    const error = record && 'error' in record ? record.error : null;
    expect(['binary', 'unsupported']).toContain(error?.code);
    for (const word of words) expect(error?.message).toContain(word);
  });
});

describe('what is a page', () => {
  it.each(PAGES)('%s', async (_name, input) => {
    expect((await recordsIn(input)).map(gist)).toEqual([input]);
  });
});
