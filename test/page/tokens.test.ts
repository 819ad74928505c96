import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashesOf, Tokens } from '../../src/page/tokens.ts';

/** The tokens of each line, by number. */
function numbersOf(...lines: readonly string[]): number[][] {
  const { list, starts } = new Tokens(lines.map((text) => ({ text })));
  return lines.map((_, i) => [...list.subarray(starts[i], starts[i + 1])]);
}

describe('tokens', () => {
  it('are words of spaced scripts, whatever their case', () => {
    expect(numbersOf('The Harbour’s 3 BOATS', 'the', 'harbour', 's', '3', 'boats')).toEqual([
      [0, 1, 2, 3, 4],
      [0],
      [1],
      [2],
      [3],
      [4],
    ]);
    expect(numbersOf('ÉTÉ, été!')).toEqual([[0, 0]]);
  });

  it('are pairs of characters in unspaced ones', () => {
    expect(numbersOf('老街尽头有', '有', '老街', '尽')).toEqual([[0, 1, 2], [2], [0], [3]]);
    expect(numbersOf('A大B', 'a大b')).toEqual([[0], [0]]);
  });

  it('are the same if a code unit does not show its character', () => {
    // A token added before its line had to be read again keeps its number: `οδο` is 0.
    expect(numbersOf('ΟΔΟΣ 𐐀𠀀', 'οδος', '𐐨𠀀', '𠀀')).toEqual([[1, 2], [1], [2], [3]]);
    expect(numbersOf('', ' – …')).toEqual([[], []]);
  });

  it('sort by their letters', () => {
    const { table } = new Tokens([{ text: 'boat boats ferry' }]);
    const order = (a: number, b: number) => Math.sign(table.compare(a, b));
    expect([order(0, 1), order(1, 0), order(2, 1), order(1, 1)]).toEqual([-1, 1, 1, 0]);
  });

  it('may be many', () => {
    const words = Array.from({ length: 9000 }, (_, i) => `w${i}`);
    expect(numbersOf(words.join(' '), 'w8999 w0')).toEqual([words.map((_, i) => i), [8999, 0]]);
  });

  it('are those that the pattern for all scripts finds', () => {
    const pattern =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{N}\p{M}]+/gu;
    const sign = fc.constantFrom(...'aAzZ09 .-’éÉß²½ªµ×İΣσς老⺀〇カㄅกฺ๏한नि́ٱ𠀀𐐀😀\ud800');
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 2 }))), (signs) => {
        const text = signs.join('');
        const met = new Map<string, number>();
        const expected = (text.toLowerCase().match(pattern) ?? []).map((token) => {
          if (!met.has(token)) met.set(token, met.size);
          return met.get(token)!;
        });
        // If a line is read again by the pattern, its first tokens keep their numbers: compare which tokens are equal.
        const numbers = numbersOf(text)[0]!;
        const first = new Map<number, number>();
        for (const n of numbers) if (!first.has(n)) first.set(n, first.size);
        expect(numbers.map((n) => first.get(n))).toEqual(expected);
      }),
    );
  });
});

describe('a look-up of words', () => {
  const lines = ['Facebook and Twitter', 'the ferry', 'HACKER', 'facebooks', '微信', ''];
  const tokens = new Tokens(lines.map((text) => ({ text })));

  it('shows which lines have one of them, whatever their case', () => {
    const flags = tokens.among(hashesOf(['facebook', 'Hacker News', '微信']));
    expect(lines.filter((_, line) => tokens.hasAny(line, flags))).toEqual([
      'Facebook and Twitter',
      'HACKER',
      '微信',
    ]);
    expect(lines.filter((_, line) => tokens.hasAny(line, flags, 2))).toEqual([]);
  });

  it('gives each token its text, however long', () => {
    const long = 'Ab'.repeat(200_000);
    const { table } = new Tokens([{ text: `Ferry ${long} ferry` }]);
    expect(table.size).toBe(2);
    expect([table.textOf(0), table.textOf(1) === long.toLowerCase()]).toEqual(['ferry', true]);
  });
});
