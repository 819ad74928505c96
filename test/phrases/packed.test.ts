import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { packPhrases } from '../../src/phrases/pack.ts';
import { readPhrases, writePhrases } from '../../src/phrases/read.ts';

const [english] = languages.filter((l) => l.code === 'en');

describe('packed phrases', () => {
  it.each(['western', 'other'] as const)('of %s letters come back from their bytes', (alphabet) => {
    const packed = packPhrases(languages, alphabet);
    const read = readPhrases(Buffer.from(writePhrases(packed)));
    const plain = (value: object) => JSON.parse(JSON.stringify(value));
    expect(read.text).toBe(packed.text);
    expect(read.tags).toEqual(packed.tags);
    expect(Buffer.from(read.lengths)).toEqual(Buffer.from(packed.lengths));
    expect(Buffer.from(read.tagOf)).toEqual(Buffer.from(packed.tagOf));
    expect(Buffer.from(read.openings)).toEqual(Buffer.from(packed.openings));
    for (const name of ['whole', 'first', 'last', 'any'] as const)
      expect(plain(read[name])).toEqual(plain(packed[name]));
  });

  it('contain each phrase once', () => {
    const share = { ...english!, phrases: { share: { lines: ['share'], starts: ['share on'] } } };
    const packed = packPhrases([share, share], 'western');
    expect(packed.text).toBe('shareshare on');
    expect([...packed.lengths]).toEqual([5, 8]);
    expect([...packed.tagOf].map((t) => packed.tags[t])).toEqual([
      { kind: 'share', place: 'lines' },
      { kind: 'share', place: 'starts' },
    ]);
  });

  it('are separated by alphabet', () => {
    const share = { ...english!, phrases: { share: { lines: ['súdíleň – …', 'udostępnij', '分享', 'é'] } } };
    expect(packPhrases([share], 'western').text).toBe('é');
    expect(packPhrases([share], 'other').text.length).toBe(11 + 10 + 2);
  });

  it('are at most 255 code units long', () => {
    const long = { ...english!, phrases: { share: { lines: ['x'.repeat(256)] } } };
    expect(() => packPhrases([long], 'western')).toThrow(RangeError);
  });
});
