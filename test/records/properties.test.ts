import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces, recordsIn } from './records.ts';
import { pax, tarMember, tarOf } from './tar-file.ts';
import { conversion, response, WARCINFO } from './warc-file.ts';

const JSONL = Buffer.from(
  '{"text": "one", "url": "https://lindvik.example/"}\n{"text": "two"}\n\n{"id": 3}\n',
);
const WARC = Buffer.concat([
  WARCINFO,
  conversion('https://lindvik.example/1', 'The ferry is late.\r\n\r\nThe ramp is shut.'),
  response(
    'https://lindvik.example/2',
    ['Content-Type: text/html', 'Transfer-Encoding: chunked'],
    '3\r\n<p>\r\n4\r\nrain\r\n0\r\n\r\n',
  ),
  response(
    'https://lindvik.example/3',
    ['Content-Type: text/html', 'Content-Encoding: gzip'],
    gzipSync('<p>wind'),
  ),
]);

const TAR = Buffer.concat([
  tarMember('a.jsonl', JSONL),
  pax({ path: `${'ü/'.repeat(60)}b.txt`, size: '8' }),
  tarMember('b.txt', 'Tuesday.'),
  tarOf({ [`${'long/'.repeat(60)}b.txt`]: 'The ferry is late.', 'c.warc.gz': gzipSync(WARC) }),
]);
const inputs = [JSONL, WARC, TAR, gzipSync(JSONL), gzipSync(WARC), gzipSync(TAR)];

/** One of the inputs, perhaps cut, perhaps with some bytes changed. */
const damaged = fc
  .record({
    which: fc.nat(5),
    cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
      maxLength: 3,
    }),
  })
  .map(({ which, cut, changes }) => {
    const bytes = Buffer.from(inputs[which]!);
    for (const [place, byte] of changes) bytes[Math.floor(place * bytes.length)] = byte;
    return cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length));
  });

describe('any input', () => {
  it('gives the same records however its bytes come, and is never thrown at', async () => {
    const property = async (bytes: Buffer, size: number) => {
      const whole = await recordsIn(pieces(bytes, 100_000), { maxBytes: 2_000 });
      expect(await recordsIn(pieces(bytes, size), { maxBytes: 2_000 })).toEqual(whole);
      expect(whole.map((record) => record.position)).toEqual(whole.map((_, index) => index + 1));
    };
    await fc.assert(fc.asyncProperty(damaged, fc.integer({ min: 1, max: 700 }), property), { numRuns: 300 });
  });

  it('of random bytes is a page or a bad record', async () => {
    const start = fc.constantFrom('', '{"text":', 'WARC/1.0\r\n', '\x1f\x8b\x08\0', '\x28\xb5\x2f\xfd');
    const property = async (opening: string, rest: Uint8Array, kind: 'auto' | 'jsonl' | 'warc') => {
      const bytes = Buffer.concat([Buffer.from(opening, 'latin1'), rest]);
      const records = await recordsIn(pieces(bytes, 50), { kind });
      expect(records.length).toBeGreaterThanOrEqual(kind === 'auto' ? 1 : 0);
    };
    const kinds = fc.constantFrom('auto' as const, 'jsonl' as const, 'warc' as const);
    await fc.assert(fc.asyncProperty(start, fc.uint8Array({ maxLength: 600 }), kinds, property), {
      numRuns: 300,
    });
  });
});
