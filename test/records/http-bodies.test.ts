import { describe, expect, it } from 'vitest';
import { gist, recordsIn } from './records.ts';
import { response } from './warc-file.ts';

const LINES = Array.from(
  { length: 40 },
  (_, i) => `<p>Ferry ${i} is late, the council said on Monday.</p>\n`,
);
const BODY = Buffer.from(LINES.join(''));
/** The same packed by Python, so that its cuts are those that warcio read. */
const GZIP = Buffer.from(
  '1f8b08000000000002039dd5310e82401046e1de53cc018c3a338a9a6c28e938c406366113b24b000b6e6fe5017c0778d57cf9272c6d97d6f5909be44de6b8a7b3ec5392a17eca9067d9621ea516e96b19e37109d7a53d855fa3a031d03868eea07980a601cd13342fd0bcc94d1104224109052516946050a2410907251e94805022c2880843db4044181161448411114644181161448411114e443811e1e85d10114e443811e1448413114e44f81f22bef3a550ec3e080000',
  'hex',
);
const CHUNKED = 'Transfer-Encoding: chunked';
const PACKED = 'Content-Encoding: gzip';
const LAST = '0\r\n\r\n';

/** In chunks of one size, with what follows them. */
function chunks(body: Buffer, size: number, end = LAST, line = (hex: string) => hex): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    parts.push(Buffer.from(`${line(part.length.toString(16))}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from(end)]);
}

const behind = (body: Buffer, words: string) => Buffer.concat([body, Buffer.from(words)]);
const ALL = BODY.length;

/**
 * What a response stores, and how much of the body is read of it. The numbers are those of warcio 1.7 (Python) but where it
 * takes what belongs to the chunks for the body, or reads only the first of several members: there it is all of the body.
 */
const CASES: readonly (readonly [what: string, headers: readonly string[], stored: Buffer, read: number])[] =
  [
    ['gzip', [PACKED], GZIP, ALL],
    ['gzip and CRLF', [PACKED], behind(GZIP, '\r\n'), ALL],
    ['gzip and words', [PACKED], behind(GZIP, 'rubbish'), ALL],
    ['gzip and NULs', [PACKED], behind(GZIP, '\0'.repeat(9)), ALL],
    ['gzip that is cut', [PACKED], GZIP.subarray(0, -20), 1_855],
    ['two members', [PACKED], Buffer.concat([GZIP, GZIP]), 2 * ALL],
    ['what says gzip and is none', [PACKED], BODY, ALL],
    ['chunks', [CHUNKED], chunks(BODY, 300), ALL],
    ['chunks and trailers', [CHUNKED], chunks(BODY, 300, '0\r\nX-Sum: 1\r\nX-More: 2\r\n\r\n'), ALL],
    ['gzip in chunks', [CHUNKED, PACKED], chunks(GZIP, 50), ALL],
    ['gzip in chunks and trailers', [CHUNKED, PACKED], chunks(GZIP, 50, '0\r\nX-Sum: 1\r\n\r\n'), ALL],
    ['gzip in chunks and CRLF', [CHUNKED, PACKED], chunks(behind(GZIP, '\r\n'), 50), ALL],
    ['gzip in chunks and words', [CHUNKED, PACKED], chunks(behind(GZIP, 'words'), 50), ALL],
    ['gzip in one chunk that is cut', [CHUNKED, PACKED], chunks(GZIP, 5_000).subarray(0, 120), 689],
    ['gzip in chunks, cut within one', [CHUNKED, PACKED], chunks(GZIP, 50).subarray(0, 150), 1_113],
    ['gzip in chunks, cut behind one', [CHUNKED, PACKED], chunks(GZIP, 50).subarray(0, 108), 269],
    ['gzip in chunks without the last', [CHUNKED, PACKED], chunks(GZIP, 50, ''), ALL],
    ['gzip in chunks, the last without its end', [CHUNKED, PACKED], chunks(GZIP, 50, '0\r\n'), ALL],
    ['chunks, the last without its end', [CHUNKED], chunks(BODY, 300, '0\r\n'), ALL],
    ['one chunk that is cut', [CHUNKED], chunks(BODY, 5_000).subarray(0, 1_000), 995],
    ['chunks, cut within one', [CHUNKED], chunks(BODY, 300).subarray(0, 1_000), 974],
    ['lengths with spaces', [CHUNKED], chunks(BODY, 300, LAST, (hex) => `${hex}  `), ALL],
    ['lengths with extensions', [CHUNKED], chunks(BODY, 300, LAST, (hex) => `${hex};name=value`), ALL],
    ['lengths with zeros', [CHUNKED], chunks(BODY, 300, LAST, (hex) => `0000${hex.toUpperCase()}`), ALL],
    ['no chunks, whatever the header says', [CHUNKED], BODY, ALL],
    ['gzip without chunks, whatever the header says', [CHUNKED, PACKED], GZIP, ALL],
    ['neither, whatever the headers say', [CHUNKED, PACKED], BODY, ALL],
    ['no bytes', [CHUNKED], Buffer.from(LAST), 0],
    ['chunks of one byte', [CHUNKED], chunks(BODY, 1), ALL],
  ];

const read = async (headers: readonly string[], stored: Buffer) =>
  recordsIn(response('https://lindvik.example/', ['Content-Type: text/html', ...headers], stored));

describe('the body of a response', () => {
  it.each(CASES)('is read as warcio reads it: %s', async (_what, headers, stored, length) => {
    const wanted = Buffer.concat([BODY, BODY]).toString('utf8', 0, length);
    expect((await read(headers, stored)).map(gist)).toEqual([wanted]);
  });

  it('with damage in it is read as far as it goes', async () => {
    const damaged = Buffer.from(GZIP);
    damaged[120] = damaged[120]! ^ 0xff;
    const [page] = (await read([PACKED], damaged)).map(gist);
    expect(page!.length).toBeGreaterThan(300);
    expect(BODY.toString().startsWith(page!.slice(0, 300))).toBe(true);
  });

  it('is not unpacked more than five times over', async () => {
    const [five] = await read(
      Array.from({ length: 5 }, () => PACKED),
      GZIP,
    );
    expect(gist(five!)).toBe(BODY.toString());
    const [many] = await read([`Content-Encoding: ${'br, '.repeat(10_000)}br`], GZIP);
    expect(many).toMatchObject({
      error: { code: 'bad-archive', message: expect.stringContaining('10001 times') },
    });
  });
});
