import { describe, expect, it } from 'vitest';
import { stems, terms, textKey } from '../../src/head/same-text.ts';

const stemsOf = (text: string) => [...stems(terms(text))];

describe('folded texts', () => {
  it.each([
    ['quotes, dashes, case', 'The “Pier” – Reopened', 'the "pier" - reopened'],
    ['full-width forms', 'ＰＩＥＲ', 'pier'],
    ['apostrophes', 'The Pier’s end', "the pier's end"],
  ])('%s', (_, text, key) => {
    expect(textKey(text)).toBe(key);
  });
});

describe('stems', () => {
  it.each([
    ['Russian cases', 'больница', 'больницами'],
    ['German compounds', 'Brücke', 'Brückenbau'],
    ['English plurals', 'bridges', 'Bridge'],
    ['Polish cases', 'szpitalach', 'szpitala'],
  ])('are the same: %s', (_, a, b) => {
    expect(stemsOf(a)).toEqual(stemsOf(b));
  });

  it('tell words apart that only begin alike', () => {
    expect(stemsOf('harbour')).not.toEqual(stemsOf('harvest'));
  });

  it('leave out short words, but not pairs of Chinese characters', () => {
    expect(stemsOf('the end of it')).toEqual([]);
    expect(stemsOf('大桥封闭')).toEqual(['大桥', '桥封', '封闭']);
  });
});
