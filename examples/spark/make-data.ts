/**
 * `npx tsx examples/spark/make-data.ts FOLDER [COPIES]`: a small crawl made from this repository's fixtures:
 * `pages.jsonl`, eight WET files, a WARC file that ends early, and `archives.txt`, a list of the nine archives. And
 * `sites.jsonl`: pages of some sites, each with an article of its own among lines that its site repeats.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodeBytes } from '../../src/input/encoding.ts';
import { conversion, response, WARCINFO } from '../../test/records/warc-file.ts';
import { FOOTER, HEADER, sitePage } from '../../test/site/pages.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;
const WET_FILES = 8;
/** One line in this many is a bad record, for each of two reasons. */
const BAD = 50;
const TOWNS = ['Lindvik', 'Skerry', 'Norhamn', 'Ostervik', 'Fjellby', 'Saltholm'];
const PAGES_A_TOWN = 40;

interface Page {
  readonly url: string;
  readonly bytes: Buffer;
}

function fixtures(): Page[] {
  const names = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'page.txt')));
  return names.map((name) => ({
    url: `https://${name}.example/story`,
    bytes: readFileSync(join(FIXTURES, name, 'page.txt')),
  }));
}

const text = ({ bytes }: Page) => decodeBytes(bytes, undefined).text;

function htmlOf(page: Page): string {
  const lines = text(page)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const escaped = lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return `<!doctype html>\n<html><body>\n${escaped.map((line) => `<p>${line}</p>\n`).join('')}</body></html>\n`;
}

/** What of white space lines of JSON may have: blank lines, which are no records, CRLF, a carriage return within one. */
function written(line: string, index: number): string {
  if (index % BAD === 11) return `\n \r\n${line}\r\n`;
  return index % BAD === 13 ? `${line.replace('{', '{\r')}\n` : `${line}\n`;
}

function lineOf(page: Page, copy: number, index: number): string {
  if (index % BAD === 7) return '{"text": "cut off';
  if (index % BAD === 23) return JSON.stringify({ id: index, body: 'under another key' });
  return JSON.stringify({ url: `${page.url}/${copy}`, text: text(page), crawl: { copy, index } });
}

const [, , folder, copies = '20'] = process.argv;
if (!folder) throw new Error('usage: make-data.ts FOLDER [COPIES]');
mkdirSync(folder, { recursive: true });

const texts = fixtures();
const copied = Array.from({ length: Number(copies) }, (_, copy) =>
  texts.map((page) => ({ page, copy })),
).flat();
const lines = copied.map(({ page, copy }, index) => lineOf(page, copy, index));
writeFileSync(join(folder, 'pages.jsonl'), lines.map(written).join(''));

/** A page of one site after a page of another, as a crawler that visits many at a time saves them. */
const stories = Array.from({ length: TOWNS.length * PAGES_A_TOWN }, (_, index) => {
  const town = TOWNS[index % TOWNS.length]!;
  const ofTown = (line: string) => `${line}, ${town}`;
  const page = sitePage(index, { header: HEADER.map(ofTown), footer: FOOTER.map(ofTown) });
  return JSON.stringify({ url: `https://www.${town.toLowerCase()}.example/${index}`, text: page });
});
writeFileSync(join(folder, 'sites.jsonl'), stories.map(written).join(''));

const archives: string[] = [];
function writeArchive(name: string, records: readonly Buffer[], cut = 0): void {
  // One gzip member per record, as in real crawls.
  const packed = Buffer.concat(records.map((record) => gzipSync(record)));
  const path = resolve(folder!, name);
  writeFileSync(path, packed.subarray(0, packed.length - cut));
  archives.push(path);
}
for (let file = 0; file < WET_FILES; file++) {
  const share = copied.filter((_, index) => index % WET_FILES === file);
  const records = share.map(({ page, copy }) => conversion(`${page.url}/${copy}`, text(page)));
  writeArchive(`pages-${file}.warc.wet.gz`, [WARCINFO, ...records]);
}
const html = texts.map((page) => response(page.url, ['Content-Type: text/html'], htmlOf(page)));
writeArchive('cut-off.warc.gz', [WARCINFO, ...html], 20);
writeFileSync(join(folder, 'archives.txt'), archives.map((path) => `${path}\n`).join(''));
