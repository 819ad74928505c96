import { expect, it } from 'vitest';
import {
  CAPITAL,
  classOf,
  DIGIT,
  LETTER,
  MARK,
  PUNCTUATION,
  SMALL,
  UNSPACED,
} from '../../src/text/characters.ts';

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [CAPITAL, /\p{Lu}/u],
  [SMALL, /\p{Ll}/u],
  [DIGIT, /\p{Nd}/u],
  [MARK, /\p{M}/u],
  [PUNCTUATION, /[\p{P}\p{S}]/u],
  [UNSPACED, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u],
];

it('every character but a surrogate is what Unicode says', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const character = String.fromCharCode(code);
    const said = classOf(code);
    const bits = PATTERNS.filter(([bit, pattern]) => pattern.test(character) !== ((said & bit) !== 0));
    if (bits.length) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
