import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { isBinary } from '../../src/input/binary.ts';
import { SAMPLES } from './samples.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('isBinary', () => {
  it.each<readonly [string, Uint8Array]>([
    ['PNG', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['GIF', latin1('GIF89a\x10\0\x10\0')],
    ['gzip', gzipSync('hello '.repeat(50))],
    ['zip', latin1('PK\x03\x04\x14\0\0\0')],
    ['PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3')],
    ['ELF', latin1('\x7fELF\x02\x01\x01\0')],
    ['MP3', latin1('ID3\x03\0\0\0\0')],
    ['MP4', latin1('\0\0\0\x20ftypisom')],
    ['SQLite', latin1('SQLite format 3\0\x10\0')],
    ['noise', Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7_919) % 251)],
    ['NULs', new Uint8Array(1_000)],
  ])('is true for %s', (_name, bytes) => {
    expect(isBinary(bytes)).toBe(true);
  });

  it.each<readonly [string, Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['a text about ID3 tags', Buffer.from('ID3 tags explained for beginners')],
    ['a text with a few NULs', Buffer.from('one two three\0four five six seven\0eight')],
    ['terminal colours', Buffer.from('\x1b[1mBold\x1b[0m text')],
    ['UTF-16 with a mark', iconv.encode('Мост закрыт', 'utf-16le', { addBOM: true })],
    ['UTF-16 without', iconv.encode(SAMPLES[6]!.text, 'utf-16be', { addBOM: false })],
    ...SAMPLES.map((s) => [`${s.name} in ${s.encodings[0]}`, iconv.encode(s.text, s.encodings[0]!)] as const),
  ])('is false for %s', (_name, bytes) => {
    expect(isBinary(bytes)).toBe(false);
  });
});
