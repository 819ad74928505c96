import { describe, expect, it } from 'vitest';
import { f1, overlap } from '../../eval/metrics/overlap.ts';
import { shingleScore, shingles } from '../../eval/metrics/shingles.ts';
import { fold, tokens } from '../../eval/metrics/tokens.ts';
import { wordF1, wordSetF1 } from '../../eval/metrics/words.ts';

describe('tokens', () => {
  it('are runs of letters, digits, marks and underscores in any script', () => {
    expect(tokens('Don’t pay 3rd-rate_prices: हिन्दी, 中文。')).toEqual([
      'Don',
      't',
      'pay',
      '3rd',
      'rate_prices',
      'हिन्दी',
      '中文',
    ]);
    expect(tokens(' … ')).toEqual([]);
  });
});

describe('fold', () => {
  it('unifies case, white space, quotation marks and dashes', () => {
    expect(fold(' It’s  „Big“\u00a0News —\n1990–95 ')).toBe('it\'s "big" news - 1990-95');
  });

  it('keeps what is really different', () => {
    expect(fold('Mayor resigns')).not.toBe(fold('Mayor resigns!'));
  });
});

describe('overlap', () => {
  it('counts each occurrence once', () => {
    const gold = new Map([
      ['a', 3],
      ['b', 1],
    ]);
    const output = new Map([
      ['a', 2],
      ['c', 4],
    ]);
    expect(overlap(gold, output)).toEqual({ shared: 2, lost: 2, extra: 4 });
  });

  it('has an F1 of 0 for nothing found, and the harmonic mean otherwise', () => {
    expect(f1(0, 0)).toBe(0);
    expect(f1(1, 0.5)).toBeCloseTo(2 / 3, 10);
  });
});

describe('shingleScore', () => {
  it('counts every run of four words', () => {
    expect([...shingles('one two three four five')]).toEqual([
      ['one two three four', 1],
      ['two three four five', 1],
    ]);
  });

  it('counts a shorter text as one shingle and an empty one as none', () => {
    expect([...shingles('one two')]).toEqual([['one two', 1]]);
    expect([...shingles('…')]).toEqual([]);
  });

  it('by hand: six words of gold, an output that loses the first and adds one', () => {
    // gold: abcd bcde cdef; output: bcde cdef defg
    const score = shingleScore('a b c d e f', 'b c d e f g');
    expect(score.precision).toBeCloseTo(2 / 3, 10);
    expect(score.recall).toBeCloseTo(2 / 3, 10);
  });

  it('by hand: menu words before the body cost precision only', () => {
    // output: xyab yabc abcd bcde; gold: abcd bcde
    expect(shingleScore('a b c d e', 'x y a b c d e')).toEqual({ precision: 0.5, recall: 1 });
  });

  it('is perfect for no output if there is no gold, and has no precision without output', () => {
    expect(shingleScore('', '')).toEqual({ precision: 1, recall: 1 });
    expect(shingleScore('a b c d', '')).toEqual({ precision: null, recall: 0 });
    expect(shingleScore('…', 'a b c d')).toEqual({ precision: 0, recall: null });
  });

  it('distinguishes case and ignores punctuation', () => {
    expect(shingleScore('A b c d', 'a b c d').recall).toBe(0);
    expect(shingleScore('a b c d', 'a, b – c d.').recall).toBe(1);
  });
});

describe('wordF1', () => {
  it('by hand: three of four words found, one too many', () => {
    expect(wordF1('the cat sat down', 'The cat SAT up')).toBeCloseTo(0.75, 10);
  });

  it('counts a repeated word as often as both have it', () => {
    // shared 1, output 3, gold 1
    expect(wordF1('no', 'no no no')).toBeCloseTo(0.5, 10);
  });

  it('is 0 when nothing is shared, also for two empty texts', () => {
    expect(wordF1('cat', 'dog')).toBe(0);
    expect(wordF1('', '')).toBe(0);
  });
});

describe('wordSetF1', () => {
  it('by hand: a headline with the site name after it', () => {
    // 4 gold words, 6 given, all 4 found
    expect(wordSetF1('Mayor opens new bridge', 'Mayor opens new bridge | Exampleton Post')).toBeCloseTo(
      0.8,
      10,
    );
  });

  it('counts each word once', () => {
    expect(wordSetF1('so so good', 'so good')).toBe(1);
    expect(wordSetF1('so', '')).toBe(0);
  });
});
