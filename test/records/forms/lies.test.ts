import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { gist, recordsIn } from '../records.ts';
import { message, STORIES, TEXTS } from './stories.ts';
import { zipFile } from './zip-file.ts';

const gists = async (...args: Parameters<typeof recordsIn>) => (await recordsIn(...args)).map(gist);
const PAGE = 'The ferry is late.';

/** A stream that nobody may read to its end. */
async function* endless(start: string, piece: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(start);
  const block = Buffer.from(piece.repeat(Math.ceil(65_536 / piece.length)));
  for (let i = 0; i < 200; i++) yield block;
  throw new Error('read too far');
}

type Group = ParquetWriter['row_groups'][number];

/** A Parquet file of two pages whose table of contents says something else. */
function lying(lie: (group: Group, parquet: ParquetWriter) => void): Buffer {
  const columnData = [
    { name: 'text', data: TEXTS.slice(0, 2), type: 'STRING' as const },
    { name: 'n', data: [1, 2], type: 'INT32' as const },
  ];
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData }) });
  parquet.write({ columnData });
  lie(parquet.row_groups[0]!, parquet);
  parquet.finish();
  return Buffer.from(writer.getBytes());
}

/** The first column's own description. */
const column = ({ columns }: Group) => columns[0]!.meta_data!;

describe('Parquet', () => {
  it.each<readonly [string, Parameters<typeof lying>[0]]>([
    ['rows without end', (group) => Object.assign(group, { num_rows: 2n ** 62n })],
    ['fewer rows than none', (group) => Object.assign(group, { num_rows: -5n })],
    ['a group of a terabyte', (group) => Object.assign(group, { total_byte_size: 2n ** 40n })],
    ['values below zero', (group) => Object.assign(column(group), { num_values: -3n })],
    ['a column beyond the file', (group) => Object.assign(column(group), { data_page_offset: 2n ** 40n })],
    ['a column before the file', (group) => Object.assign(column(group), { data_page_offset: -9n })],
    [
      'a column that is longer than the file',
      (group) => Object.assign(column(group), { total_compressed_size: 2n ** 40n }),
    ],
  ])('that says it has %s is one bad record', async (_name, lie) => {
    expect(await gists(lying(() => {}))).toEqual(TEXTS.slice(0, 2));
    const found = await gists(lying(lie));
    expect(found.length).toBeLessThan(4);
    expect(found.at(-1)).toMatch(/^(?:bad-archive|too-large)$/);
  });

  it('with a table of contents longer than itself is a bad record', async () => {
    const file = lying(() => {});
    for (const size of [0xffffffff, file.length, 2 ** 31]) {
      file.writeUInt32LE(size >>> 0, file.length - 8);
      expect(await gists(file)).toEqual(['bad-archive']);
    }
  });

  it('with more columns than ten thousand is a bad record', async () => {
    const columnData = Array.from({ length: 10_001 }, (_, i) => ({
      name: `c${i}`,
      data: [i],
      type: 'INT32' as const,
    }));
    const writer = new ByteWriter();
    const parquet = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData }) });
    parquet.finish();
    expect(await gists(Buffer.from(writer.getBytes()))).toEqual(['bad-archive']);
  });
});

describe('JSON', () => {
  it('with many thousands of keys in an object is read, or passed over where it is too large', async () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `"k${i}":1`).join();
    const list = `[{"text":"${PAGE}",${keys}},{"text":"${PAGE}"}]`;
    expect(await gists(inPieces(list))).toEqual([PAGE, PAGE]);
    expect(await gists(inPieces(list), { maxBytes: 100_000 })).toEqual(['too-large', PAGE]);
  });

  it('with a number of a million digits is no crash', async () => {
    const json = `[{"text":"${PAGE}","n":${'9'.repeat(900_000)}},{"text":"${PAGE}","n":1e999}]`;
    expect(await gists(inPieces(json))).toEqual([PAGE, PAGE]);
  });

  it('with empty records without end is given up', async () => {
    expect(await gists(endless('[{}', ',{}'), { maxBytes: 200_000 })).toEqual(['too-large']);
    expect((await gists(endless('[{"a":1}', ',{"a":1}'))).length).toBeLessThan(12);
  });

  it('with white space without end is given up', async () => {
    expect(await gists(endless('[{"text": "The ferry is late."}', ' '), { maxBytes: 500_000 })).toEqual([
      PAGE,
      'too-large',
    ]);
  });
});

/** In pieces as a file comes. */
async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < text.length; at += 65_536) yield Buffer.from(text.slice(at, at + 65_536));
}

describe('tables', () => {
  it('with columns without end are given up at the ten thousandth', async () => {
    expect(await gists(endless('text', ',a'), { kind: 'csv' })).toEqual(['bad-archive']);
    expect(await gists(endless('text,n\na,b\n', '"x\ny",'), { kind: 'csv' })).toEqual(['a', 'bad-archive']);
  });

  it('with a row that is too large, though each of its cells is not, are given up there', async () => {
    const cell = `,"${'The ferry is late. '.repeat(500)}"`;
    expect(await gists(endless('text,n\na,b\n', cell), { kind: 'csv', maxBytes: 100_000 })).toEqual([
      'a',
      'too-large',
    ]);
  });

  it('may have more blank lines than a row may have bytes', async () => {
    const blank = '\n'.repeat(400_000);
    const text = `url,text\na,"${PAGE}"\n${blank}b,"${PAGE}"\n`;
    expect(await gists(inPieces(text), { kind: 'csv', maxBytes: 100_000 })).toEqual([PAGE, PAGE]);
  });

  it('with a cell without end are given up', async () => {
    expect(await gists(endless('url,text\na,"', 'The ferry is late. '), { maxBytes: 500_000 })).toEqual([
      'too-large',
    ]);
  });
});

describe('feeds', () => {
  const feed = (inner: string, dtd = '') =>
    `<?xml version="1.0"?>${dtd}<rss version="2.0"><channel>${inner}</channel></rss>`;

  it('with a thousand million laughs have them as they stand', async () => {
    const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const dtd = `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs.join('')}]>`;
    const [record] = await recordsIn(feed(`<item><description>${PAGE} &l10;</description></item>`, dtd));
    expect(gist(record!)).toBe(`${PAGE} &l10;`);
  });

  it('with a text without end are given up; attributes may be many', async () => {
    const open = '<?xml version="1.0"?><rss version="2.0"><channel><item><description>';
    expect(await gists(endless(`${open}<![CDATA[`, 'The ferry '), { maxBytes: 500_000 })).toEqual([
      'bad-archive',
    ]);
    const attributes = Array.from({ length: 20_000 }, (_, i) => `a${i}="1"`).join(' ');
    const item = `<item ${attributes}><description>${PAGE} It is late again.</description></item>`;
    expect(await gists(inPieces(feed(item)))).toEqual([`${PAGE} It is late again.`]);
  });
});

describe('messages', () => {
  const start = 'From: a@b.example\nDate: Tue, 14 May 2024 07:45:00 +0000\nMIME-Version: 1.0\n';

  it('with thousands of headers, or of parts, are no crash', async () => {
    const headers = Array.from({ length: 5_000 }, (_, i) => `X-${i}: 1\n`).join('');
    expect(await gists(inPieces(`${start}${headers}\n${PAGE}`), { maxBytes: 5_000_000 })).toEqual([
      `${PAGE}\n`,
    ]);
    const parts = '--b\nContent-Type: text/plain\n\nx\n'.repeat(5_000);
    const mixed = `${start}Content-Type: multipart/mixed; boundary="b"\n\n${parts}--b--\n`;
    expect(await gists(inPieces(mixed))).toHaveLength(1);
  });

  it('with base64 that is none, and a charset that is none, are no crash', async () => {
    const head = `${start}Content-Type: text/plain; charset="no-such"\nContent-Transfer-Encoding: base64\n\n`;
    for (const body of ['!!!!', '=', 'Zm9v\0', '\u00ff'.repeat(99)])
      expect(await gists(head + body)).toHaveLength(1);
  });

  it('without end are given up', async () => {
    expect(await gists(endless(`${start}\n`, 'The ferry is late.\n'), { maxBytes: 500_000 })).toEqual([
      'too-large',
    ]);
  });
});

describe('ZIP', () => {
  it('within ZIP is opened no deeper than other archives', async () => {
    let archive = zipFile([{ name: 'a.txt', content: PAGE }]);
    for (let i = 0; i < 20; i++) archive = zipFile([{ name: 'a.zip', content: archive, deflate: true }]);
    expect(await gists(archive)).toEqual(['bad-archive']);
  });

  it('whose files are all the same bytes gives each, and none is a bomb', async () => {
    const part = { name: 'a.txt', content: PAGE, deflate: true };
    const one = zipFile([part]);
    const entry = one.subarray(one.indexOf(Buffer.from([0x50, 0x4b, 1, 2])), one.length - 22);
    const file = one.subarray(0, one.length - 22 - entry.length);
    const end = Buffer.from(one.subarray(one.length - 22));
    end.writeUInt16LE(500, 8);
    end.writeUInt16LE(500, 10);
    end.writeUInt32LE(500 * entry.length, 12);
    const bomb = Buffer.concat([file, ...Array.from({ length: 500 }, () => entry), end]);
    expect(await gists(bomb)).toEqual(Array.from({ length: 500 }, () => PAGE));
  });

  it('that says it has more files than it has gives those it has', async () => {
    const archive = zipFile([{ name: 'a.txt', content: PAGE }]);
    archive.writeUInt16LE(60_000, archive.length - 12);
    expect((await gists(archive)).at(-1)).toBe('bad-archive');
  });

  it.each(['/etc/a.txt', '..\\..\\a.txt', 'C:\\a.txt', 'x/../../a.txt'])(
    'with a name that climbs has a bad record for it: %s',
    async (name) => {
      expect(
        await gists(
          zipFile([
            { name, content: 'x' },
            { name: 'z.txt', content: PAGE },
          ]),
        ),
      ).toEqual(['bad-archive', PAGE]);
    },
  );
});

describe('a mailbox', () => {
  it('whose envelopes follow one another has a bad record for each, and goes on', async () => {
    const envelope = 'From a@b.example Tue May 14 07:45:00 2024\n';
    const one = `${envelope}${message(STORIES[0]!)}\n`;
    const found = await gists(inPieces(`${one}${`${envelope}\n`.repeat(500)}${one}`));
    expect([found.length, found.at(0), found.at(-1)]).toEqual([502, TEXTS[0], TEXTS[0]]);
    expect(new Set(found.slice(1, -1))).toEqual(new Set(['no-text']));
  });
});
