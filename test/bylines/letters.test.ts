import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAllLetters,
  isCased,
  lettersIn,
  mayHaveInnerCapital,
  opensWithCapital,
} from '../../src/bylines/letters.ts';

/** Letters of several scripts, marks, digits, punctuation, a capital and an emoji beyond U+FFFF, half of a character. */
const texts = fc.array(
  fc.constantFrom(...'aZßÉĳǅжЖ王한ع', '\u0301', '1', '٣', '-', '’', ' ', '.', '𝐁', '🔥', '\ud83d'),
  {
    maxLength: 8,
  },
);
const each = (check: (text: string) => void) =>
  fc.assert(fc.property(texts, (parts) => check(parts.join(''))));

describe('letters without patterns', () => {
  it('has only letters as the pattern does, in words without characters beyond U+FFFF', () => {
    each((text) => {
      const isHalf = /[\ud800-\udfff]/.test(text);
      expect(isAllLetters(text)).toBe(!isHalf && /^[\p{L}\p{M}]*$/u.test(text));
    });
  });

  it('never misses an inner capital', () => {
    each((text) => {
      if (/^.+\p{Lu}/su.test(text)) expect(mayHaveInnerCapital(text)).toBe(true);
    });
    expect(mayHaveInnerCapital('Holloway')).toBe(false);
    expect(mayHaveInnerCapital('HollowayMay')).toBe(true);
  });

  it('knows capitals and cased letters at the start of a text', () => {
    expect(['Jane', 'jane', '王', '', '“Jane'].map(opensWithCapital)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(['Jane', 'jane', '王', '', '“Jane'].map(isCased)).toEqual([true, true, false, false, false]);
  });

  it('counts letters as the pattern does', () => {
    each((text) => {
      expect(lettersIn(text)).toBe(text.replace(/\P{L}/gu, '').length);
    });
  });
});
