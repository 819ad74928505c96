import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn } from '../../../src/decide/first-pass/marks.ts';

const SENTENCE = /[.!?]["”’)]? (?=["“(]?\p{Lu})|[。！？]/gu;

describe('marks of a line', () => {
  it('are counted', () => {
    const line = 'Ferries, boats; nets | “Oars” »ropes« • 40 %';
    expect(marksIn(line)).toMatchObject({ commas: 2, bars: 3, quotes: 4, money: true });
    expect(marksIn('Old harbour')).toMatchObject({ commas: 0, bars: 0, quotes: 0, money: false });
  });

  it('include sentences that end before the line does', () => {
    const sentences = (text: string) => marksIn(text).innerSentences;
    expect(sentences('It sailed. The pier was full! “Who pays?” (Nobody did.) Élan.')).toBe(4);
    expect(sentences('The v. 2 of e.g. this. and that')).toBe(0);
    expect(sentences('渡轮起航。居民高兴！')).toBe(2);
    expect(sentences('It sailed. 𝐓he pier.')).toBe(1);
    expect(sentences('It sailed. ')).toBe(0);
  });

  it('show whether a line may have an address or a copyright sign', () => {
    expect(marksIn('harbour@example.org').mayHoldAddress).toBe(true);
    expect(marksIn('www.example.org').mayHoldAddress).toBe(true);
    expect(marksIn('Old harbour.').mayHoldAddress).toBe(false);
    expect(marksIn('(c) 2024').mayHoldCopyright).toBe(true);
    expect(marksIn('2024').mayHoldCopyright).toBe(false);
  });

  it('find the sentences that the pattern finds', () => {
    const sign = fc.constantFrom(...'.!? ”"’)“(aAÉßǅ𐐀。！', '\ud800');
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const text = signs.join('');
        expect(marksIn(text).innerSentences).toBe(text.match(SENTENCE)?.length ?? 0);
      }),
      { numRuns: 2000 },
    );
  });
});
