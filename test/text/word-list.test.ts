import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, wordList } from '../../src/text/word-list.ts';

describe('a list of words in one text', () => {
  it('has exactly the words it was made from', () => {
    const word = fc.stringMatching(/^[a-c é字😀]{1,4}$/u);
    fc.assert(
      fc.property(fc.array(word), word, (words, other) => {
        const list = wordList(words);
        expect(words.every((w) => holds(list, w))).toBe(true);
        expect(holds(list, other)).toBe(words.includes(other));
      }),
    );
  });

  it('gives the same answers after many look-ups', () => {
    const list = wordList(['boat', 'ferry', 'pier']);
    for (let i = 0; i < 2100; i++) {
      expect(holds(list, 'ferry')).toBe(true);
      expect(holds(list, 'ferr')).toBe(false);
    }
    for (let i = 0; i < 2100; i++) expect(holds('', '')).toBe(false);
  });

  it.each([
    ['', 'a', false],
    ['a', 'a', true],
    ['a\nb', '', false],
    ['a\nb', 'a\nb', false],
    ['share\nsign in', 'sign', false],
    ['share\nsign in', 'sign in', true],
  ])('%j holds %j: %s', (list, word, wanted) => {
    expect(holds(list, word)).toBe(wanted);
  });
});
