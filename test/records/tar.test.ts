import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gist, pieces, recordsIn } from './records.ts';
import { pax, summed, TAR_END, tarMember, tarOf } from './tar-file.ts';

/** What is in an archive: name and content of each page, or what is wrong with it. */
const listed = async (...args: Parameters<typeof recordsIn>) =>
  (await recordsIn(...args)).map((record) => `${record.source}: ${gist(record).trim()}`);
const archive = (...members: Buffer[]) => Buffer.concat([...members, TAR_END]);
const DAMAGED = 'in: bad-archive';

/** Written by GNU tar 1.34 and by Python's tarfile. */
const written = (name: string) =>
  gunzipSync(readFileSync(new URL(`archives/${name}.tar.gz`, import.meta.url)));
const LONG = `${'ferry/'.repeat(20)}${'ü日本/'.repeat(3)}c.txt`;
const DUMPS = ['dumps/a.txt: one', 'dumps/b.txt: two'];

describe('an archive that tar wrote', () => {
  it.each<readonly [string, readonly string[]]>([
    ['v7', DUMPS],
    ['ustar', [...DUMPS, `${LONG}: three`]],
    ['gnu', [...DUMPS, `${LONG}: three`]],
    ['posix', [...DUMPS, `${LONG}: three`]],
    ['python', ['dumps/a.txt: one', `dumps/${'ü'.repeat(120)}.txt: two`]],
    ['label', DUMPS],
    ['incremental', DUMPS],
    ['before-1970', DUMPS],
  ])('gives its files: %s', async (name, files) => {
    expect(await listed(written(name))).toEqual(files);
  });

  it.each(['sparse', 'sparse-posix'])('says of a sparse file that it is none it reads: %s', async (name) => {
    const records = await recordsIn(written(name));
    const sparse = { code: 'unreadable', message: expect.stringContaining('sparse file') };
    expect(records).toMatchObject([
      { source: 'dumps/a.txt' },
      { source: 'dumps/aa-sparse.txt', error: sparse },
      { source: 'dumps/b.txt' },
    ]);
  });

  it('may lack its end', async () => {
    const whole = written('gnu');
    expect(await listed(whole.subarray(0, whole.lastIndexOf('three') + 512 - 8))).toContain(DAMAGED);
    expect(await listed(tarOf({ 'a.txt': 'one' }).subarray(0, 1_024))).toEqual(['a.txt: one']);
    expect(await listed(tarOf({ 'a.txt': 'one' }).subarray(0, 1_536))).toEqual(['a.txt: one']);
  });

  it('may be joined to another', async () => {
    const joined = Buffer.concat([tarOf({ 'a.txt': 'one' }), tarOf({ 'b.txt': 'two' })]);
    expect(await listed(joined)).toEqual(['a.txt: one', 'b.txt: two']);
  });

  it('reads the same however its bytes come', async () => {
    for (const name of ['ustar', 'gnu', 'posix', 'sparse', 'python']) {
      const whole = await recordsIn(pieces(written(name), 100_000));
      for (const size of [1, 511, 512, 513]) {
        expect(await recordsIn(pieces(written(name), size))).toEqual(whole);
      }
    }
  });
});

describe('a member', () => {
  it('is a page where it is a file, of whichever time', async () => {
    const types = ['0', '\0', '7', '1', '2', '3', '4', '5', '6', 'V', 'M', 'D', 'Z'];
    const members = types.map((type) => tarMember(`${types.indexOf(type)}.txt`, '', { type }));
    expect(await listed(archive(...members))).toEqual(['0.txt: ', '1.txt: ', '2.txt: ']);
  });

  it('has no content where it is a link or a folder, whatever its size says', async () => {
    const members = ['1', '2', '5'].map((type) => tarMember('x', '', { type, size: '00000001000' }));
    expect(await listed(archive(...members, tarMember('a.txt', 'one')))).toEqual(['a.txt: one']);
  });

  it('is a folder where its name ends like one', async () => {
    expect(await listed(archive(tarMember('dumps/', ''), tarMember('a.txt', 'one')))).toEqual(['a.txt: one']);
  });

  it('is passed over with what it holds where it is of no known type', async () => {
    const other = tarMember('x', 'y'.repeat(1_000), { type: 'Z' });
    expect(await listed(archive(other, tarMember('a.txt', 'one')))).toEqual(['a.txt: one']);
  });

  it('has the name and the size that POSIX tar puts before it, once', async () => {
    const bytes = archive(
      pax({ path: 'ü.txt', size: '3', comment: 'x' }),
      tarMember('u.txt', 'one', { size: '77777777777' }),
      tarMember('b.txt', 'two'),
    );
    expect(await listed(bytes)).toEqual(['ü.txt: one', 'b.txt: two']);
  });

  it('may have its size in binary', async () => {
    const size = '\x80\0\0\0\0\0\0\0\0\0\0\x03';
    expect(await listed(archive(tarMember('a.txt', 'one', { size })))).toEqual(['a.txt: one']);
  });

  it('may have a checksum of signed bytes', async () => {
    const member = tarMember('ü.txt', 'one');
    const sum = Number.parseInt(member.toString('latin1', 148, 154), 8) - 2 * 256;
    member.write(sum.toString(8).padStart(6, '0'), 148);
    expect(await listed(archive(tarMember('a.txt'), member))).toEqual(['a.txt: ', 'ü.txt: one']);
  });
});

describe('a hostile archive', () => {
  const one = tarMember('a.txt', 'one');

  it.each<readonly [string, Buffer[]]>([
    [
      'a size beyond all',
      [tarMember('b.txt', 'two', { size: '\x80\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' })],
    ],
    [
      'a size below zero',
      [tarMember('b.txt', 'two', { size: '\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xfd' })],
    ],
    ['a size that is no number', [tarMember('b.txt', 'two', { size: 'three' })]],
    ['a size of 8 GB', [tarMember('b.txt', 'two', { size: '77777777777' })]],
    ['a long name of 8 GB', [tarMember('b.txt', 'two', { type: 'L', size: '77777777777' })]],
    ['a map of a sparse file without end', [endlessMap()]],
    ['words after the end', [TAR_END, Buffer.from('The ferry is late. '.repeat(60))]],
    ['a header that is cut', [tarMember('b.txt', 'two').subarray(0, 300)]],
    ['what comes before a member and no member', [pax({ path: 'b.txt' }).subarray(0, 520)]],
  ])('keeps what came before %s', async (_what, members) => {
    expect(await listed(Buffer.concat([one, ...members]))).toEqual(['a.txt: one', DAMAGED]);
  });

  it('cannot hide a member by a size that is meant for another', async () => {
    const bytes = archive(
      pax({ size: '1024' }),
      tarMember('long', 'b.txt\0', { type: 'L' }),
      tarMember('x', 'y'.repeat(1_024), { size: '0' }),
      one,
    );
    expect(await listed(bytes, { maxBytes: 2_000 })).toEqual([`b.txt: ${'y'.repeat(1_024)}`, 'a.txt: one']);
  });

  it.each([
    '12 path=',
    '99999999 path=b',
    '0 path=b',
    '-5 path=b',
    ' path=b',
    'path=b',
    '6 path',
    '\0'.repeat(40),
  ])('may say nonsense before a member: %j', async (content) => {
    const nonsense = tarMember('PaxHeader', content, { type: 'x' });
    expect(await listed(archive(nonsense, one))).toEqual(['a.txt: one']);
  });

  it('of thousands of blocks of zeros is read to its end', async () => {
    const bytes = Buffer.concat([one, Buffer.alloc(10_000 * 512), tarMember('b.txt', 'two')]);
    expect(await listed(pieces(bytes, 65_536))).toEqual(['a.txt: one', 'b.txt: two']);
  });

  it('that packs what is packed is unpacked no deeper than four times', async () => {
    const packed = (times: number): Buffer =>
      times === 0 ? Buffer.from('deep') : tarOf({ 'x.tar': packed(times - 1) });
    expect(await listed(packed(4))).toEqual(['x.tar: deep']);
    expect(await listed(packed(5))).toEqual(['x.tar: bad-archive']);
    expect(await listed(gzipSync(packed(4)))).toEqual(['x.tar: bad-archive']);
  });
});

/** A sparse file of GNU tar whose map says of each block that one more follows. */
function endlessMap(): Buffer {
  const header = tarMember('b.txt', '', { type: 'S', magic: 'ustar  ' });
  header[482] = 1;
  return Buffer.concat([summed(header), Buffer.alloc(50_000, 1)]);
}
