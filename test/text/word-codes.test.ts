import { describe, expect, it } from 'vitest';
import { WordCounts } from '../../src/head/region/word-counts.ts';
import { wordsIn } from '../../src/text/measure.ts';
import { codeOverlap, codesOf, sharedCodes } from '../../src/text/word-codes.ts';

const stemsOf = (text: string) => codesOf(text).stems;
const wordsOf = (text: string) => codesOf(text).words;

describe('codes of words', () => {
  it.each([
    ['case', 'Harbour BRIDGE', 'harbour bridge'],
    ['case of Cyrillic', 'МОСТ', 'мост'],
    ['punctuation', 'bridge – harbour', 'bridge, “harbour”'],
    ['number of repeats', 'bridge bridge', 'bridge'],
  ])('are the same whatever the %s', (_, a, b) => {
    expect(wordsOf(a)).toEqual(wordsOf(b));
  });

  it('are pairs of neighbours in scripts without spaces', () => {
    expect(wordsOf('大桥封闭')).toHaveLength(3);
    expect(sharedCodes(wordsOf('大桥封闭'), wordsOf('大桥重开'))).toBe(1);
    expect(wordsOf('大 桥')).toEqual([]);
  });

  it.each([
    'The U.S. well-known bridge isn’t closed, 1,000 say',
    'मुंबई में बारिश',
    '大桥封闭 until May',
    'السلام عليكم',
    '- - -',
    '',
  ])('count words as lines are judged by: %s', (text) => {
    expect(codesOf(text).count).toBe(wordsIn(text));
  });
});

describe('codes of stems', () => {
  it.each([
    ['Russian cases', 'больница', 'больницами'],
    ['German compounds', 'Brücke', 'Brückenbau'],
    ['English plurals', 'bridges', 'Bridge'],
    ['Polish cases', 'szpitalach', 'szpitala'],
  ])('are the same: %s', (_, a, b) => {
    expect(stemsOf(a)).toEqual(stemsOf(b));
  });

  it('differ for words with only the first letters in common', () => {
    expect(stemsOf('harbour')).not.toEqual(stemsOf('harvest'));
  });

  it('leave out short words, but not pairs of Chinese characters', () => {
    expect(stemsOf('the end of it')).toEqual([]);
    expect(stemsOf('大桥封闭')).toEqual(wordsOf('大桥封闭'));
  });
});

describe('overlap', () => {
  it('is the Dice share of the words of both', () => {
    expect(codeOverlap(wordsOf('old bridge closes'), wordsOf('the old bridge'))).toBeCloseTo(4 / 6);
    expect(codeOverlap(wordsOf('old'), wordsOf('new'))).toBe(0);
    expect(codeOverlap([], wordsOf('old'))).toBe(0);
  });
});

describe('counts of words', () => {
  const counts = new WordCounts();
  for (const line of ['Bridge bridge ferry', 'The bridges', 'A ferry again', 'Bridge']) counts.addLine(line);
  const [bridge, ferry, again, quay] = stemsOf('bridge ferry again quayside');

  it('are of lines', () => {
    expect([bridge, ferry, again, quay].map((stem) => counts.of(stem!))).toEqual([3, 2, 1, 0]);
    expect(counts.shared([bridge!, again!, quay!])).toBe(2);
  });

  it('give the most common words that several lines use', () => {
    expect(counts.mostFrequent(9)).toEqual([bridge, ferry]);
    expect(counts.mostFrequent(1)).toEqual([bridge]);
  });

  it('hold a page of very many different words', () => {
    const many = new WordCounts();
    many.addLine(Array.from({ length: 50_000 }, (_, i) => `word${i}`.split('').reverse().join('')).join(' '));
    many.addLine('bridge');
    expect(many.of(bridge!)).toBe(0);
    expect(many.mostFrequent(5)).toEqual([]);
  });
});
