import * as zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gist, pieces, recordsIn } from './records.ts';
import { tarMember, tarOf } from './tar-file.ts';
import { conversion, WARCINFO } from './warc-file.ts';

const { gzipSync } = zlib;
const gists = async (...args: Parameters<typeof recordsIn>) => (await recordsIn(...args)).map(gist);
const JSONL = Array.from({ length: 5_000 }, (_, i) => `{"text": "ferry ${(i * 7_919) % 5_003}"}\n`);
const FERRIES = JSONL.map((line) => JSON.parse(line).text as string);

describe('gzip', () => {
  it('is seen by its content, whatever kind is asked for', async () => {
    expect(await gists(gzipSync('The ferry is late.'))).toEqual(['The ferry is late.']);
    expect(await gists(gzipSync('{"text": "a"}'), { kind: 'text' })).toEqual(['{"text": "a"}']);
    expect(await gists(gzipSync('{"text": "a"}'), { kind: 'jsonl' })).toEqual(['a']);
    expect(await gists(gzipSync(''))).toEqual(['']);
  });

  it('may have many members, cut in the middle of a line', async () => {
    const text = JSONL.join('');
    const members = [text.slice(0, 1_001), '', text.slice(1_001, 50_000), text.slice(50_000)];
    expect(await gists(Buffer.concat(members.map((m) => gzipSync(m))))).toEqual(FERRIES);
  });

  it('may be one member for each record, as web archives are', async () => {
    const input = ['one', 'two', 'three'].map((text) =>
      gzipSync(conversion('https://lindvik.example/', text)),
    );
    expect(await gists(Buffer.concat(input))).toEqual(['one', 'two', 'three']);
  });

  it('that ends early keeps every whole record before', async () => {
    const packed = gzipSync(JSONL.join(''));
    const records = await recordsIn(packed.subarray(0, packed.length / 2));
    const kept = records.slice(0, -1).map(gist);
    expect(kept.length).toBeGreaterThan(1_000);
    expect(kept).toEqual(FERRIES.slice(0, kept.length));
    expect(records.at(-1)).toEqual({
      source: 'in',
      position: kept.length + 1,
      error: { code: 'bad-archive', message: 'the gzip data is damaged or ends early' },
      metadata: null,
    });
  });

  it('that is damaged gives the same however it comes in', async () => {
    const noise = Array.from({ length: 20_000 }, (_, i) => `{"text": "${(i * 7_919 ** 2) % 50_021}"}\n`);
    const packed = gzipSync(noise.join(''));
    packed.fill(0xff, packed.length - 10_000, packed.length - 9_000);
    const first = await gists(pieces(packed, 7_000));
    expect(first.length).toBeGreaterThan(4_000);
    expect(first.at(-1)).toBe('bad-archive');
    expect(await gists(pieces(packed, 65_536))).toEqual(first);
  });

  it('of a page that ends early is a bad record', async () => {
    const packed = gzipSync('The ferry is late.\n'.repeat(50));
    expect(await gists(packed.subarray(0, packed.length - 5))).toEqual(['bad-archive']);
  });

  it.each<readonly [string, Buffer]>([
    ['NULs', Buffer.alloc(5_000)],
    ['a line end', Buffer.from('\n')],
    ['CRLF', Buffer.from('\r\n')],
    ['words', Buffer.from('rubbish')],
    ['more words than a piece has', Buffer.alloc(100_000, 'rubbish ')],
  ])('may be followed by %s, whatever its size', async (_what, behind) => {
    for (const [input, wanted] of [
      ['{"text": "a"}\n', ['a']],
      [JSONL.join(''), FERRIES],
    ] as const)
      for (const level of [0, 6])
        expect(await gists(Buffer.concat([gzipSync(input, { level }), behind]))).toEqual(wanted);
  });

  it('that grows beyond the size cap is a bad record', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 'x'));
    expect(await gists(bomb, { maxBytes: 1_000_000 })).toEqual(['too-large']);
    const line = gzipSync(Buffer.concat([Buffer.from('{"text": "a"}\n'), Buffer.alloc(50_000_000, 'x')]));
    expect(await gists(line, { maxBytes: 1_000_000 })).toEqual(['a', 'too-large']);
  });

  it('in gzip in gzip is unpacked, but not without end', async () => {
    const packed = (times: number): Buffer =>
      times === 0 ? Buffer.from('deep') : gzipSync(packed(times - 1));
    expect(await gists(packed(4))).toEqual(['deep']);
    expect(await gists(packed(5))).toEqual(['bad-archive']);
  });
});

type Zstd = { zstdCompressSync?: (input: string) => Buffer };
const { zstdCompressSync } = zlib as Zstd;

describe('zstd', () => {
  /** `zstd` of one line, `{"text": "a"}`. */
  const FRAME = '28b52ffd04586900007b2274657874223a202261227d0a';

  it.runIf(zstdCompressSync)('is read where the platform can', async () => {
    const half = JSONL.slice(0, 2_500).join('');
    const frames = [zstdCompressSync!(half), zstdCompressSync!(JSONL.slice(2_500).join(''))];
    expect(await gists(Buffer.concat(frames))).toEqual(FERRIES);
    expect((await gists(frames[0]!.subarray(0, 3_000))).at(-1)).toBe('bad-archive');
  });

  it.skipIf(zstdCompressSync)('is a bad record that says what to do where it cannot', async () => {
    expect(await recordsIn(Buffer.from(FRAME, 'hex'))).toMatchObject([
      { source: 'in', error: { code: 'unreadable', message: expect.stringContaining('zstd -dc') } },
    ]);
  });
});

describe('tar', () => {
  it('gives each file, named as in the archive; what is hidden or no file is passed over', async () => {
    const archive = [
      tarMember('./dumps/', '', { type: '5' }),
      tarMember('./dumps/a.txt', 'one'),
      tarMember('./dumps/.cache', 'hidden'),
      tarMember('dumps/link', '', { type: '2' }),
      tarOf({ [`dumps/${'long/'.repeat(40)}b.txt`]: 'two' }),
    ];
    const records = await recordsIn(Buffer.concat(archive));
    expect(records.map((r) => [r.source, gist(r)])).toEqual([
      ['dumps/a.txt', 'one'],
      [`dumps/${'long/'.repeat(40)}b.txt`, 'two'],
    ]);
    expect(records.map((r) => r.position)).toEqual([1, 2]);
  });

  it('may hold what is packed itself, and be packed', async () => {
    const files = {
      'a.jsonl': '{"text": "one"}\n{"text": "two"}\n',
      'b.warc.gz': gzipSync(conversion('https://lindvik.example/', 'three')),
      'c.txt.gz': gzipSync('four'),
      'd.txt': '',
      'e.txt': 'five',
    };
    expect(await gists(gzipSync(tarOf(files)))).toEqual(['one', 'two', 'three', 'four', '', 'five']);
  });

  it('goes on behind a file that is too large, binary or damaged', async () => {
    const files = {
      'large.txt': 'x'.repeat(100_000),
      image: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
      'cut.gz': gzipSync('The ferry is late.').subarray(0, 20),
      'last.txt': 'last',
    };
    const records = await recordsIn(tarOf(files), { maxBytes: 1_000 });
    expect(records.map((r) => [r.source, gist(r)])).toEqual([
      ['large.txt', 'too-large'],
      ['image', 'binary'],
      ['cut.gz', 'bad-archive'],
      ['last.txt', 'last'],
    ]);
  });

  it('that ends early keeps the files before', async () => {
    const archive = tarOf({ 'a.txt': 'one', 'b.txt': 'two'.repeat(1_000), 'c.txt': 'three' });
    const records = await recordsIn(archive.subarray(0, 2_000));
    expect(records.map((r) => [r.source, gist(r)])).toEqual([
      ['a.txt', 'one'],
      ['in', 'bad-archive'],
    ]);
    const packed = gzipSync(archive, { level: 0 });
    expect((await recordsIn(packed.subarray(0, 2_000))).at(-1)).toMatchObject({
      error: { message: 'the gzip data is damaged or ends early' },
    });
  });

  it('with a damaged header keeps the files before', async () => {
    const archive = tarOf({ 'a.txt': 'one', 'b.txt': 'two' });
    archive.fill('x', 1_024, 1_100);
    expect(await gists(archive)).toEqual(['one', 'bad-archive']);
  });

  it('fails as its stream fails', async () => {
    const archive = tarOf({ 'a.txt': 'one', 'b.txt': 'two'.repeat(1_000) });
    async function* failing() {
      yield archive.subarray(0, 2_000);
      throw Object.assign(new Error('i/o error'), { code: 'EIO' });
    }
    await expect(recordsIn(failing())).rejects.toThrow('i/o error');
  });

  it('may be left in the middle', async () => {
    const archive = tarOf({ 'a.txt': 'one', 'b.txt': 'two', 'c.txt': 'three' });
    const { openRecords } = await import('../../src/records/open.ts');
    const options = {
      source: 'in',
      textKeys: [],
      idKey: null,
      keep: null,
      maxBytes: 1_000,
      kind: 'auto' as const,
    };
    let seen = 0;
    for await (const record of openRecords(pieces(archive), options)) {
      seen = record.position;
      if (seen === 2) break;
    }
    expect(seen).toBe(2);
  });
});

describe('what may hold many records', () => {
  it.each<readonly [string, () => Buffer, boolean]>([
    ['JSON Lines', () => Buffer.from('{"text": "a"}\n'), true],
    ['packed JSON Lines', () => gzipSync('{"text": "a"}\n'), true],
    ['a list of one object', () => Buffer.from('[{"text": "a"}]'), true],
    ['one object', () => Buffer.from('{"text": "a"}'), false],
    ['one object over many lines', () => Buffer.from('{\n  "text": "a"\n}\n'), false],
    ['a web archive without pages', () => WARCINFO, true],
    ['tar', () => tarOf({ 'a.txt': 'one' }), true],
    ['a page', () => Buffer.from('The ferry is late.'), false],
    ['a packed page', () => gzipSync('The ferry is late.'), false],
  ])('is told before it is read: %s', async (_name, input, wanted) => {
    let told = false;
    const onContainer = () => {
      told = true;
    };
    await recordsIn(input(), { onContainer });
    expect(told).toBe(wanted);
  });
});
