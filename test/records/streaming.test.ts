import { createGzip } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openRecords } from '../../src/records/open.ts';
import { tarMember } from './tar-file.ts';
import { conversion } from './warc-file.ts';

const CHUNK = 65_536;
const TEXT = 'The ferry terminal at Lindvik opens on Monday. '.repeat(170);
const RECORDS = 2_000;

function* repeated(record: (index: number) => Uint8Array): Generator<Uint8Array> {
  for (let i = 0; i < RECORDS; i++) yield record(i);
}

/** What a file gives: the bytes in chunks of one size. */
async function* chunked(parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const part of parts) {
    held.push(part);
    size += part.length;
    if (size < CHUNK) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  yield Buffer.concat(held);
}

/** The most bytes that were taken in beyond those of the records given out, and how many records came. */
async function furthestAhead(stream: AsyncIterable<Uint8Array>) {
  let taken = 0;
  let given = 0;
  let ahead = 0;
  let records = 0;
  async function* counted() {
    for await (const chunk of stream) {
      taken += chunk.length;
      yield chunk;
    }
  }
  const options = {
    source: 'in',
    textKeys: [],
    idKey: null,
    keep: null,
    maxBytes: 100_000,
    kind: 'auto' as const,
  };
  for await (const record of openRecords(counted(), options)) {
    given += 'error' in record ? 0 : Buffer.byteLength(record.content);
    ahead = Math.max(ahead, taken - given - records * 1_024);
    records++;
  }
  return { ahead, records };
}

describe('an input is read no further than the record in work', () => {
  const jsonl = () => repeated((i) => Buffer.from(`${JSON.stringify({ id: i, text: TEXT })}\n`));

  it('JSON Lines', async () => {
    const { ahead, records } = await furthestAhead(chunked(jsonl()));
    expect(records).toBe(RECORDS);
    expect(ahead).toBeLessThan(3 * CHUNK);
  });

  it('WET', async () => {
    const wet = repeated((i) => conversion(`https://lindvik.example/${i}`, TEXT));
    const { ahead, records } = await furthestAhead(chunked(wet));
    expect(records).toBe(RECORDS);
    expect(ahead).toBeLessThan(3 * CHUNK);
  });

  it('tar', async () => {
    const { ahead, records } = await furthestAhead(chunked(repeated((i) => tarMember(`${i}.txt`, TEXT))));
    expect(records).toBe(RECORDS);
    expect(ahead).toBeLessThan(3 * CHUNK);
  });

  it('a line without end is not held: 300 MB of it are one bad record', async () => {
    const part = Buffer.alloc(CHUNK, 'x');
    let held = 0;
    async function* endless() {
      yield Buffer.from('{"text": "first"}\n{"text": "');
      for (let i = 0; i < 4_800; i++) {
        yield part;
        held = Math.max(held, process.memoryUsage.rss());
      }
    }
    const before = process.memoryUsage.rss();
    const { records } = await furthestAhead(endless());
    expect(records).toBe(2);
    expect(held - before).toBeLessThan(60e6);
  });

  it('what gzip packed a thousandfold is not held', async () => {
    const gzip = createGzip();
    const line = Buffer.alloc(1_000_000, ' ');
    async function fill() {
      gzip.write('{"text": "first"}\n');
      for (let i = 0; i < 300; i++)
        if (!gzip.write(line)) await new Promise((done) => gzip.once('drain', done));
      gzip.end('\n{"text": "last"}\n');
    }
    const filled = fill();
    const before = process.memoryUsage.rss();
    const { records } = await furthestAhead(chunked(gzip));
    await filled;
    expect(records).toBe(3);
    expect(process.memoryUsage.rss() - before).toBeLessThan(150e6);
  });
});
