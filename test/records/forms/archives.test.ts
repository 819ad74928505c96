import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { gist, recordsIn } from '../records.ts';
import { response } from '../warc-file.ts';
import { rows, STORIES, TEXTS, table } from './stories.ts';
import { zipFile } from './zip-file.ts';

const gists = async (...args: Parameters<typeof recordsIn>) => (await recordsIn(...args)).map(gist);

function parquet(groups?: number): Buffer {
  const columnData = [
    { name: 'url', data: rows.map(({ url }) => url), type: 'STRING' as const },
    { name: 'id', data: [1n, 2n, 2n ** 60n], type: 'INT64' as const },
    { name: 'text', data: TEXTS, type: 'STRING' as const },
  ];
  return Buffer.from(parquetWriteBuffer({ columnData, ...(groups && { rowGroupSize: groups }) }));
}

describe('ZIP', () => {
  it('gives its files in order, each whatever it is; what is no page is passed over', async () => {
    let passed = 0;
    const archive = zipFile([
      { name: 'dumps/', content: '' },
      { name: 'dumps/a.txt', content: 'The ferry is late.', deflate: true },
      { name: 'dumps/style.css', content: 'p { color: red }' },
      { name: '__MACOSX/dumps/._a.txt', content: 'x' },
      { name: 'dumps/pages.csv', content: table(',') },
      { name: 'dumps/b.jsonl.gz', content: gzipSync('{"text": "packed"}\n') },
    ]);
    const records = await recordsIn(archive, { onPassedOver: () => void passed++ });
    expect(records.map(gist)).toEqual(['The ferry is late.', ...TEXTS, 'packed']);
    expect(records[0]).toMatchObject({ source: 'dumps/a.txt', position: 1 });
    expect(passed).toBe(1);
  });

  it('gives the web archives of a WACZ and nothing beside them', async () => {
    const archive = zipFile([
      { name: 'datapackage.json', content: '{"profile": "data-package"}' },
      { name: 'pages/pages.jsonl', content: '{"format": "json-pages-1.0"}\n' },
      {
        name: 'archive/data.warc.gz',
        content: gzipSync(response('https://lindvik.example/', ['Content-Type: text/html'], '<p>Ferry</p>')),
      },
    ]);
    expect(await gists(archive)).toEqual(['<p>Ferry</p>']);
  });

  it.each([
    ['a name that climbs', [{ name: '../../a.txt', content: 'x' }], ['bad-archive', 'The ferry is late.']],
    [
      'an encrypted file',
      [{ name: 'a.txt', content: 'x', encrypted: true }],
      ['unreadable', 'The ferry is late.'],
    ],
    [
      'a lie about a size',
      [{ name: 'a.txt', content: 'The ferry', deflate: true, size: 3 }],
      ['bad-archive', 'The ferry is late.'],
    ],
    [
      'a bomb',
      [{ name: 'a.txt', content: ' '.repeat(5_000_000), deflate: true }],
      ['too-large', 'The ferry is late.'],
    ],
  ])('has a bad record for %s, and goes on', async (_name, parts, wanted) => {
    expect(await gists(zipFile([...parts, { name: 'z.txt', content: 'The ferry is late.' }]))).toEqual(
      wanted,
    );
  });

  it('that is damaged anywhere gives records and bad records, and no crash', async () => {
    const archive = zipFile([{ name: 'a.txt', content: 'The ferry is late.', deflate: true }]);
    for (let at = 4; at < archive.length; at += 3) {
      const damaged = Buffer.from(archive);
      damaged[at] = damaged[at]! ^ 0xff;
      expect((await gists(damaged)).length).toBeLessThan(3);
      expect((await gists(archive.subarray(0, at))).length).toBeLessThan(3);
    }
  });
});

describe('Parquet', () => {
  it('gives a record a row, one row group after the other', async () => {
    for (const groups of [1, 2, 100]) {
      const records = await recordsIn(parquet(groups));
      expect(records.map(gist)).toEqual(TEXTS);
      expect(records.map(({ source }) => source)).toEqual(STORIES.map(({ url }) => url));
      expect(records.map(({ metadata }) => metadata?.id)).toEqual([1, 2, String(2n ** 60n)]);
    }
  });

  it('that is damaged anywhere gives records and bad records, and no crash', async () => {
    const file = parquet();
    for (let at = 4; at < file.length; at += 17) {
      const damaged = Buffer.from(file);
      damaged[at] = damaged[at]! ^ 0xff;
      expect((await gists(damaged)).length).toBeLessThan(12);
    }
    expect(await gists(file.subarray(0, 100))).toEqual(['bad-archive']);
  });
});
