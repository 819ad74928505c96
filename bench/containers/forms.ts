import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { type FilePart, zipOf } from './zip.ts';

/** A page to put into a container. */
export interface Page {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** Makes a container of pages, a piece at a time: of a gigabyte only one is held. */
export type Form = (pages: Iterable<Page>) => Iterable<Uint8Array>;

const recordOf = ({ url, title, text }: Page) => ({ url, title, text });
const bytes = (text: string) => Buffer.from(text);

function* lines(pages: Iterable<Page>): Generator<Uint8Array> {
  for (const page of pages) yield bytes(`${JSON.stringify(recordOf(page))}\n`);
}

function* list(pages: Iterable<Page>): Generator<Uint8Array> {
  let before = '[';
  for (const page of pages) {
    yield bytes(before + JSON.stringify(recordOf(page)));
    before = ',\n';
  }
  yield bytes(']\n');
}

const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;

function* table(pages: Iterable<Page>): Generator<Uint8Array> {
  yield bytes('url,title,text\n');
  for (const page of pages) yield bytes(`${Object.values(recordOf(page)).map(cell).join()}\n`);
}

/** Rows of a row group: as data sets for training have it. */
const GROUP = 1000;

function* parquet(pages: Iterable<Page>): Generator<Uint8Array> {
  const names = ['url', 'title', 'text'] as const;
  const columnsOf = (rows: readonly Page[]) =>
    names.map((name) => ({ name, data: rows.map((row) => row[name]), type: 'STRING' as const }));
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData: columnsOf([]) }) });
  const made = () => {
    const piece = writer.getBytes().slice();
    writer.index = 0;
    return piece;
  };
  for (const rows of groupsOf(pages, GROUP)) {
    file.write({ columnData: columnsOf(rows), rowGroupSize: rows.length });
    yield made();
  }
  file.finish();
  yield made();
}

function* groupsOf<T>(values: Iterable<T>, size: number): Generator<T[]> {
  let group: T[] = [];
  for (const value of values) {
    group.push(value);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function* mailbox(pages: Iterable<Page>): Generator<Uint8Array> {
  for (const { url, title, text } of pages)
    yield bytes(`From news@lindvik.example Tue May 14 07:45:00 2024
From: news@lindvik.example
Message-ID: <${url}>
Subject: =?utf-8?B?${bytes(title.slice(0, 30)).toString('base64')}?=
Date: Tue, 14 May 2024 07:45:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

${text.replaceAll(/^(?=>*From )/gm, '>')}

`);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function* feed(pages: Iterable<Page>): Generator<Uint8Array> {
  yield bytes(
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lindvik</title>\n',
  );
  for (const { url, title, text } of pages)
    yield bytes(
      `<item><title>${escaped(title)}</title><link>${url}</link><content:encoded>${escaped(text)}</content:encoded></item>\n`,
    );
  yield bytes('</channel></rss>\n');
}

function* webArchive(pages: Iterable<Page>): Generator<Uint8Array> {
  for (const { url, text } of pages) {
    const body = Buffer.concat([
      bytes('HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n'),
      bytes(text),
    ]);
    const head = [
      'WARC/1.0',
      'WARC-Type: response',
      `WARC-Target-URI: ${url}`,
      'WARC-Date: 2024-05-14T07:45:00Z',
      'Content-Type: application/http; msgtype=response',
      `Content-Length: ${body.length}`,
    ];
    yield Buffer.concat([bytes(`${head.join('\r\n')}\r\n\r\n`), body, bytes('\r\n\r\n')]);
  }
}

function* files(pages: Iterable<Page>): Generator<FilePart> {
  for (const { url, text } of pages)
    yield { name: `dumps/${url.slice(url.lastIndexOf('/') + 1)}.txt`, pieces: [bytes(text)] };
}

function* crawl(pages: Iterable<Page>): Generator<FilePart> {
  yield { name: 'datapackage.json', pieces: [bytes('{"profile": "data-package"}')] };
  yield { name: 'archive/data.warc', pieces: webArchive(pages) };
}

/** All hold the same dumps of the same pages. */
export const FORMS: Readonly<Record<string, { readonly file: string; readonly form: Form }>> = {
  'JSON Lines': { file: 'pages.jsonl', form: lines },
  'JSON, a list': { file: 'pages.json', form: list },
  CSV: { file: 'pages.csv', form: table },
  Parquet: { file: 'pages.parquet', form: parquet },
  RSS: { file: 'pages.rss', form: feed },
  WARC: { file: 'pages.warc', form: webArchive },
  WACZ: { file: 'pages.wacz', form: (pages) => zipOf(crawl(pages)) },
  ZIP: { file: 'pages.zip', form: (pages) => zipOf(files(pages)) },
  mailbox: { file: 'pages.mbox', form: mailbox },
};
