import * as zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gist, pieces, recordsIn } from './records.ts';
import { conversion, response, WARCINFO, warcRecord } from './warc-file.ts';

const { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } = zlib;
const { zstdCompressSync } = zlib as { zstdCompressSync?: (input: string) => Buffer };
const gists = async (...args: Parameters<typeof recordsIn>) => (await recordsIn(...args)).map(gist);
const HTML = ['Content-Type: text/html; charset=utf-8'];
const URI = 'https://lindvik.example/ferry';

describe('a WET file', () => {
  const wet = Buffer.concat([
    WARCINFO,
    conversion(URI, 'The ferry is late.\n', { 'WARC-Identified-Content-Language': 'eng' }),
    conversion(`${URI}/2`, 'The ramp is shut.'),
  ]);

  it('gives the text with URI, date and what the record says besides', async () => {
    const records = await recordsIn(wet);
    expect(records).toHaveLength(2);
    expect(records[0]).toEqual({
      source: URI,
      position: 1,
      content: Buffer.from('The ferry is late.\n'),
      charset: null,
      now: '2023-03-02T09:00:00Z',
      metadata: {
        'WARC-Type': 'conversion',
        'WARC-Record-ID': '<urn:uuid:0b6a4c1e-5a58-4a43-9a5c-2f3f8d3a7c11>',
        'WARC-Target-URI': URI,
        'WARC-Date': '2023-03-02T09:00:00Z',
        'Content-Type': 'text/plain',
        'WARC-Identified-Content-Language': 'eng',
      },
    });
  });

  it.each([1, 3, 4, 5, 64, 1_000])('reads the same in pieces of %i bytes', async (size) => {
    expect(await gists(pieces(wet, size))).toEqual(['The ferry is late.\n', 'The ramp is shut.']);
  });

  it('gives a text over the size cap as a bad record and goes on', async () => {
    const input = Buffer.concat([conversion(URI, 'x'.repeat(5_000)), conversion(`${URI}/2`, 'short')]);
    expect(await recordsIn(input, { maxBytes: 1_000 })).toMatchObject([
      { source: URI, error: { code: 'too-large' } },
      { source: `${URI}/2`, position: 2 },
    ]);
  });

  it('keeps what came before the place where it was cut', async () => {
    const second = wet.lastIndexOf('WARC/1.0');
    for (const cut of [second + 5, second + 100, wet.length - 30, wet.length - 5]) {
      const records = await recordsIn(wet.subarray(0, cut));
      expect(records.map(gist)).toEqual(['The ferry is late.\n', 'bad-archive']);
    }
  });

  it('ends without complaint where only the last line ends are missing', async () => {
    expect(await gists(wet.subarray(0, wet.length - 4))).toHaveLength(2);
  });

  it('goes on behind what is no record', async () => {
    const records = await recordsIn(Buffer.concat([wet, Buffer.from('rubbish\n'.repeat(10)), wet]));
    const [first, second] = ['The ferry is late.\n', 'The ramp is shut.'];
    expect(records.map(gist)).toEqual([first, second, 'bad-archive', first, second]);
  });

  it.each(['\ufeff', '\n', '\r\n\r\n', '\ufeff\r\n'])('may begin with %j', async (before) => {
    expect(await gists(Buffer.concat([Buffer.from(before), wet]))).toHaveLength(2);
  });

  it('may have a header longer than all others', async () => {
    const long = `data:text/html,${'x'.repeat(300_000)}`;
    const [kept] = await recordsIn(conversion(URI, 'Ferry', { 'X-Note': 'y'.repeat(100_000) }));
    expect(kept!.metadata!['X-Note']).toHaveLength(100_000);
    const input = Buffer.concat([conversion(long, 'Ferry'), wet]);
    expect(await gists(input)).toEqual(['Ferry', 'The ferry is late.\n', 'The ramp is shut.']);
    const many = Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`X-${i}`, 'z'.repeat(20)]));
    expect(await gists(Buffer.concat([conversion(URI, 'Ferry', many), wet]))).toHaveLength(3);
  });

  it('does not look for the end of a head for ever', async () => {
    const records = await recordsIn(Buffer.concat([wet, Buffer.alloc(500_000, 'x')]));
    expect(records.map(gist).at(-1)).toBe('bad-archive');
  });

  it('has no records where it is empty, and is none where it is something else', async () => {
    expect(await gists('', { kind: 'warc' })).toEqual([]);
    expect(await gists('The ferry is late.\n', { kind: 'warc' })).toEqual(['bad-archive']);
  });

  it('understands heads that end in a mere line feed, and a URI in angle brackets', async () => {
    const head = `WARC/1.0\nWARC-Type: conversion\nwarc-target-uri: <${URI}>\nContent-Length: 5\n\n`;
    expect(await recordsIn(`${head}Ferry\n\n`)).toMatchObject([{ source: URI, now: null }]);
  });

  it('puts a value together that goes on in the next line; one without a value says nothing', async () => {
    const head = `WARC/1.0\r\nWARC-Type: conversion\r\nX-Note: one\r\n two\r\n\tthree \r\nX-Empty:\r\nnonsense\r\n`;
    const [record] = await recordsIn(`${head}Content-Length: 5\r\n\r\nFerry`);
    expect(record).toMatchObject({ content: Buffer.from('Ferry') });
    expect(record!.metadata).toEqual({ 'WARC-Type': 'conversion', 'X-Note': 'one two\tthree' });
  });

  it('takes the first of two values, but both of those that may come twice', async () => {
    const twice = ['WARC-Target-URI', 'WARC-Concurrent-To', 'WARC-Protocol', 'Content-Length'];
    const lines = ['1', '2'].flatMap((value) => twice.map((name) => `${name}: ${value}\r\n`));
    const [record] = await recordsIn(`WARC/1.0\r\nWARC-Type: conversion\r\n${lines.join('')}\r\nF`);
    expect(record).toMatchObject({
      source: '1',
      content: Buffer.from('F'),
      metadata: { 'WARC-Concurrent-To': ['1', '2'], 'WARC-Protocol': ['1', '2'] },
    });
  });

  it.each(['-1', '1e3', '5.0', '0x5', '9999999999999999', 'five', ''])(
    'is none where its length is %j',
    async (length) => {
      const head = `WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: ${length}\r\n\r\n`;
      expect(await gists(`${head}Ferry`)).toEqual(['bad-archive']);
    },
  );

  it('goes by the name of the archive where a record has none', async () => {
    const record = warcRecord('conversion', { 'WARC-Date': 'yesterday' }, 'Ferry');
    expect(await recordsIn(record)).toMatchObject([{ source: 'in', now: null }]);
  });
});

describe('a WARC file', () => {
  it('gives the HTML and the text among its responses, nothing else', async () => {
    const input = Buffer.concat([
      WARCINFO,
      warcRecord(
        'request',
        { 'Content-Type': 'application/http; msgtype=request' },
        'GET / HTTP/1.1\r\n\r\n',
      ),
      response(URI, HTML, '<p>one</p>'),
      warcRecord('metadata', { 'Content-Type': 'application/warc-fields' }, 'fetchTimeMs: 12\r\n'),
      response(URI, ['Content-Type: image/png'], '\x89PNG'),
      response(URI, ['content-type: Text/Plain'], 'two'),
      response(URI, ['Content-Type: application/xhtml+xml'], '<p>three</p>'),
      response(URI, ['Content-Type: application/json'], '{"text": "no"}'),
      response(URI, [], 'four'),
      response(URI, [], Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')),
      warcRecord('revisit', { 'Content-Type': 'application/http' }, 'HTTP/1.1 200 OK\r\n\r\n'),
      warcRecord(
        'response',
        { 'Content-Type': 'text/dns' },
        '20230302\nlindvik.example. 300 IN A 192.0.2.7\n',
      ),
    ]);
    expect(await gists(input)).toEqual(['<p>one</p>', 'two', '<p>three</p>', 'four']);
  });

  it('tells the status and when it was fetched', async () => {
    const [record] = await recordsIn(response(URI, HTML, 'x'));
    expect(record).toMatchObject({
      source: URI,
      now: '2023-03-02T09:00:00Z',
      metadata: { 'HTTP-Status': 200 },
    });
    expect(record).not.toHaveProperty(['metadata', 'Content-Length']);
  });

  it('finds the body behind a head of any length', async () => {
    const lines = [...HTML, ...Array.from({ length: 5_000 }, (_, i) => `Set-Cookie: ${i}=${'x'.repeat(60)}`)];
    expect(await gists(response(URI, lines, '<p>one</p>'))).toEqual(['<p>one</p>']);
  });

  it('joins the values of headers that are lists', async () => {
    const lines = ['Content-Type: text/plain', 'Content-Encoding: gzip', 'Content-Encoding: br'];
    expect(await gists(response(URI, lines, brotliCompressSync(gzipSync('one'))))).toEqual(['one']);
    const folded = ['Content-Type: text/plain;', ' charset=iso-8859-2'];
    expect(await recordsIn(response(URI, folded, 'x'))).toMatchObject([{ charset: 'iso-8859-2' }]);
  });

  it.runIf(!zstdCompressSync)('says what to do with zstd that this Node cannot read', async () => {
    const packed = Buffer.from('28b52ffd04586900007b2274657874223a202261227d0a', 'hex');
    const input = response(URI, [...HTML, 'Content-Encoding: zstd'], packed);
    expect(await recordsIn(input)).toMatchObject([
      { error: { code: 'unreadable', message: expect.stringContaining('22.15') } },
    ]);
  });

  it.runIf(zstdCompressSync)('decodes zstd', async () => {
    const input = response(URI, [...HTML, 'Content-Encoding: zstd'], zstdCompressSync!('<p>one</p>'));
    expect(await gists(input)).toEqual(['<p>one</p>']);
  });

  it('understands servers that end lines by a mere line feed', async () => {
    expect(await gists(response(URI, HTML, '<p>\r\n\r\none</p>', '\n'))).toEqual(['<p>\r\n\r\none</p>']);
  });

  const body = Buffer.from('<p>The ferry is late.</p>'.repeat(40));
  it.each<readonly [string, Buffer]>([
    ['gzip', gzipSync(body)],
    ['x-gzip', gzipSync(body)],
    ['deflate', deflateSync(body)],
    ['deflate', deflateRawSync(body)],
    ['br', brotliCompressSync(body)],
    ['gzip, br', brotliCompressSync(gzipSync(body))],
    ['gzip', body],
    ['br', body],
    ['identity', body],
  ])('decodes %s, or leaves what was decoded before', async (encoding, packed) => {
    const input = response(URI, [...HTML, `Content-Encoding: ${encoding}`], packed);
    expect(await gists(input)).toEqual([body.toString()]);
  });

  it('puts chunks together, or leaves what is stored without them', async () => {
    const chunked = Buffer.concat([Buffer.from('a\r\n'), body.subarray(0, 10), Buffer.from('\r\n0\r\n\r\n')]);
    const lines = [...HTML, 'Transfer-Encoding: chunked'];
    expect(await gists(response(URI, lines, chunked))).toEqual([body.toString('utf8', 0, 10)]);
    expect(await gists(response(URI, lines, body))).toEqual([body.toString()]);
  });

  it.each([
    ['5\r\nferry\r\n0\r\n\r\n', 'ferry'],
    ['5\r\nferry\r\n3;name=value\r\n is\r\n0\r\nTrailer: x\r\n\r\n', 'ferry is'],
    ['  0005  \r\nferry\r\n00000\r\n\r\n', 'ferry'],
    ['5\nferry\r\n0\n\n', 'ferry'],
    // Cut off by the crawler.
    ['5\r\nferry\r\n5\r\n is', 'ferry is'],
    ['5\r\nferry\r\n', 'ferry'],
    // Damaged, or stored without chunks.
    ['5\r\nferry\r\n5\r\n is late.\r\n', 'ferry is late.\r\n'],
    ['5\r\nferry\r\n-5\r\nlate', 'ferry-5\r\nlate'],
    ['5\r\nferry is late', '5\r\nferry is late'],
    ['ffffffff\r\nferry', 'ffffffff\r\nferry'],
    ['fffffffff\r\nferry', 'fffffffff\r\nferry'],
    ['0\r\n\r\n', ''],
    ['0 ferries sail.\r\nNone.', '0 ferries sail.\r\nNone.'],
    ['Add the ferry.', 'Add the ferry.'],
    ['', ''],
  ])('reads chunks as far as they make sense: %j', async (stored, read) => {
    const lines = ['Content-Type: text/plain', 'Transfer-Encoding: chunked'];
    expect(await gists(response(URI, lines, stored))).toEqual([read]);
  });

  it('decodes a body that the crawler cut off as far as it goes', async () => {
    const noise = Array.from({ length: 4_000 }, (_, i) => `line ${(i * 7_919) % 4_001}`).join('\n');
    const packed = gzipSync(noise);
    const lines = [...HTML, 'Content-Encoding: gzip'];
    const [kept] = await gists(response(URI, lines, packed.subarray(0, packed.length / 2)));
    expect(kept!.length).toBeGreaterThan(1_000);
    expect(noise.startsWith(kept!)).toBe(true);
  });

  it.each([
    ['text/html; charset=iso-8859-2', 'iso-8859-2'],
    ['text/html;charset="Shift_JIS"', 'Shift_JIS'],
    ["text/plain; format=flowed; CHARSET = 'koi8-r'", 'koi8-r'],
    ['text/html', null],
    ['text/html; charset=', null],
    ['text/html; nocharset=utf-8', null],
  ])('hands on the charset of %j', async (type, charset) => {
    const [record] = await recordsIn(response(URI, [`Content-Type: ${type}`], 'x'));
    expect(record).toMatchObject({ content: Buffer.from('x'), charset });
  });

  it('unpacks no more than the size cap: a bomb is a bad record', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 'x'));
    for (const [encoding, packed] of [
      ['gzip', bomb],
      ['gzip, gzip', gzipSync(bomb)],
    ] as const) {
      const input = response(URI, [...HTML, `Content-Encoding: ${encoding}`], packed);
      expect(await gists(Buffer.concat([input, response(URI, HTML, 'next')]))).toEqual(['too-large', 'next']);
    }
  });

  it('says of a page that is none that it is binary', async () => {
    const input = response(URI, HTML, Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
    const metadata = { 'WARC-Date': '2023-03-02T09:00:00Z', 'HTTP-Status': 200 };
    expect(await recordsIn(input)).toMatchObject([{ source: URI, error: { code: 'binary' }, metadata }]);
  });
});
