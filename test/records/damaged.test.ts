import * as zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gist, pieces, recordsIn } from './records.ts';
import { conversion } from './warc-file.ts';

const { gzipSync } = zlib;

/** Text that does not pack well, so that a member of some lines is as large as it should be. */
const words = (seed: number, count: number) =>
  Array.from({ length: count }, (_, i) => ((seed * 7_919 + i * i * 104_729) % 1_000_003).toString(36)).join(
    ' ',
  );
const lineOf = (i: number, size = 12) => `${JSON.stringify({ text: `Ferry ${i} ${words(i, size)}` })}\n`;
const recordOf = (i: number, size = 12) =>
  conversion(`https://lindvik.example/${i}`, `Ferry ${i} ${words(i, size)}`);

type Packed = readonly [form: string, of: (i: number, size?: number) => string | Buffer];
const FORMS: readonly Packed[] = [
  ['JSON Lines', lineOf],
  ['WET', recordOf],
];

/** Which records came: their numbers, or what is wrong. */
async function numbers(input: Buffer): Promise<(number | string)[]> {
  const records = await recordsIn(pieces(input, 5_000));
  return records.map(
    (record) => Number(/^Ferry (\d+)/.exec(gist(record))?.[1] ?? Number.NaN) || gist(record),
  );
}

const members = (of: Packed[1], count: number, size?: number) =>
  Array.from({ length: count }, (_, i) => gzipSync(of(i + 1, size)));
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
/** What a damaged member gives, in the place of its record. */
const without = (count: number, lost: number) =>
  upTo(count).map((i): number | string => (i === lost ? 'bad-archive' : i));

function damage(member: Buffer): void {
  member.fill(0xff, member.length >> 1, (member.length >> 1) + 6);
}

describe.each(FORMS)('members of gzip with %s', (_form, of) => {
  it.each<readonly [string, (member: Buffer) => void]>([
    ['damage in its data', damage],
    ['no mark', (member) => void member.fill('x', 0, 2)],
    ['another checksum', (member) => void member.fill(0, member.length - 8, member.length - 4)],
  ])('are read before and behind one with %s', async (_what, spoil) => {
    const parts = members(of, 10);
    spoil(parts[8]!);
    expect(await numbers(Buffer.concat(parts))).toEqual(without(10, 9));
  });

  it('are read before and behind one of many', async () => {
    const parts = members(of, 300);
    damage(parts[298]!);
    expect(await numbers(Buffer.concat(parts))).toEqual(without(300, 299));
  });

  it('are read behind one larger than what is unpacked at a time', async () => {
    const parts = members(of, 4, 20_000);
    damage(parts[1]!);
    const found = await numbers(Buffer.concat(parts));
    // What is unpacked of it before its checksum is seen may be whole records, or make no sense.
    expect(found.filter((one) => typeof one === 'number' && one !== 2)).toEqual([1, 3, 4]);
    expect(found).toContain('bad-archive');
  });

  it('are read before the last, which is cut', async () => {
    const whole = Buffer.concat(members(of, 10));
    expect(await numbers(whole.subarray(0, -40))).toEqual(without(10, 10));
  });

  it('are told to be damaged', async () => {
    const parts = members(of, 3);
    damage(parts[1]!);
    expect((await recordsIn(Buffer.concat(parts)))[1]).toMatchObject({
      source: 'in',
      position: 2,
      error: { code: 'bad-archive', message: 'some of the gzip data is damaged and left out' },
    });
  });
});

describe('lines cut between members', () => {
  /** Lines as they come, cut into members somewhere. */
  const packed = (text: string, size: number) =>
    Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
      gzipSync(text.slice(i * size, (i + 1) * size)),
    );

  it('are not put together over what is lost', async () => {
    const parts = packed(
      upTo(40)
        .map((i) => lineOf(i))
        .join(''),
      200,
    );
    damage(parts[10]!);
    const records = await recordsIn(Buffer.concat(parts));
    const texts = new Set(upTo(40).map((i) => JSON.parse(lineOf(i)).text));
    const good = records.filter((record) => !('error' in record)).map(gist);
    expect(good.every((text) => texts.has(text))).toBe(true);
    expect(good.length).toBeGreaterThan(35);
    expect(records.length - good.length).toBe(1);
  });
});

it('a page of which some is lost is a bad record', async () => {
  const parts = Array.from({ length: 5 }, (_, i) =>
    gzipSync(`The ferry number ${i} is late. ${words(i, 40)}\n`),
  );
  damage(parts[2]!);
  expect(await numbers(Buffer.concat(parts))).toEqual(['bad-archive']);
});

it('blank bytes between members are no damage', async () => {
  const [one, two] = members(lineOf, 2) as [Buffer, Buffer];
  expect(await numbers(Buffer.concat([one, Buffer.alloc(700), two, Buffer.from('\n')]))).toEqual([1, 2]);
});

type Zstd = { zstdCompressSync?: (input: string | Buffer) => Buffer };
const { zstdCompressSync } = zlib as Zstd;

describe.runIf(zstdCompressSync)('frames of zstd', () => {
  const SKIPPABLE = Buffer.from('5e2a4d1803000000010203', 'hex');
  const frames = (of: Packed[1], count: number, size?: number) =>
    Array.from({ length: count }, (_, i) => zstdCompressSync!(of(i + 1, size)));

  it.each(FORMS)('are read before and behind a damaged one: %s', async (_form, of) => {
    for (const size of [60, 20_000]) {
      const parts = frames(of, 6, size);
      parts[3]!.fill(0xff, 30, 60);
      const found = await numbers(Buffer.concat(parts));
      expect(found.filter((one) => typeof one === 'number' && one !== 4)).toEqual([1, 2, 3, 5, 6]);
      expect(found).toContain('bad-archive');
    }
  });

  it('are read before the last, which is cut', async () => {
    const whole = Buffer.concat(frames(lineOf, 5));
    expect(await numbers(whole.subarray(0, -10))).toEqual(without(5, 5));
  });

  it('may have frames between them that are skipped, and anything behind them', async () => {
    const [one, two] = frames(lineOf, 2) as [Buffer, Buffer];
    expect(await numbers(Buffer.concat([SKIPPABLE, one, SKIPPABLE, two, Buffer.from('\n')]))).toEqual([1, 2]);
    expect(await numbers(Buffer.concat([one, two, Buffer.from('rubbish')]))).toEqual([1, 2]);
  });
});
