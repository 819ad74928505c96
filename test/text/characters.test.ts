import { describe, expect, it } from 'vitest';
import * as characters from '../../src/text/characters.ts';
import {
  ADDRESS,
  BAR,
  CAPITAL,
  COMMA,
  COPYRIGHT,
  classOf,
  DIGIT,
  JOINER,
  LETTER,
  MARK,
  MONEY,
  PHRASE_UNSPACED,
  PHRASE_WORD,
  PUNCTUATION,
  QUOTE,
  SMALL,
  STOP,
  smallOf,
  TOKEN_UNSPACED,
  TOKEN_UNSURE,
  TOKEN_WORD,
  UNSPACED,
  WIDE_STOP,
} from '../../src/text/characters.ts';

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [CAPITAL, /\p{Lu}/u],
  [SMALL, /\p{Ll}/u],
  [DIGIT, /\p{Nd}/u],
  [MARK, /\p{M}/u],
  [PUNCTUATION, /[\p{P}\p{S}]/u],
  [UNSPACED, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u],
  [TOKEN_WORD, /[\p{L}\p{N}\p{M}]/u],
  [TOKEN_UNSPACED, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u],
];

const isSurrogate = (code: number) => code >= 0xd800 && code < 0xe000;
const all = Array.from({ length: 0x10000 }, (_, code) => code);
const whole = all.filter((code) => !isSurrogate(code));
const has = (code: number, bits: number) => (classOf(code) & bits) !== 0;
const hex = (codes: readonly number[]) => codes.map((code) => code.toString(16));

describe('the table of characters', () => {
  it('agrees with Unicode on every character except surrogates', () => {
    const wrong = whole.filter((code) =>
      PATTERNS.some(([bit, pattern]) => pattern.test(String.fromCharCode(code)) !== has(code, bit)),
    );
    expect(hex(wrong)).toEqual([]);
  });

  it('has a separate bit for each class', () => {
    const bits = Object.values(characters).filter((value) => typeof value === 'number');
    expect(bits.length).toBeGreaterThan(20);
    expect(bits.filter((bit) => (bit & (bit - 1)) !== 0 || bit <= 0)).toEqual([]);
    expect(new Set(bits).size).toBe(bits.length);
  });

  it('counts the first half of a character as a letter of an unspaced script, never as part of a phrase', () => {
    const [first, second] = [0xd83d, 0xde00];
    expect(has(first, LETTER) && has(first, UNSPACED)).toBe(true);
    expect(has(second, LETTER | UNSPACED)).toBe(false);
    for (const half of [first, second]) {
      expect(has(half, PHRASE_WORD | PHRASE_UNSPACED | TOKEN_WORD | TOKEN_UNSPACED)).toBe(false);
      expect(has(half, TOKEN_UNSURE)).toBe(true);
    }
  });

  it('is unsure of two capitals besides the halves', () => {
    expect(hex(whole.filter((code) => has(code, TOKEN_UNSURE)))).toEqual(['130', '3a3']);
  });

  it.each([
    ['JOINER', JOINER, "'’-.", ' –_·'],
    ['COMMA', COMMA, ',，、،;；', '.‚'],
    ['BAR', BAR, '|›»→•·', '/<‹'],
    ['QUOTE', QUOTE, '"“”«»„「」『』', "'’"],
    ['MONEY', MONEY, '$€£¥₹₽%', '#¤'],
    ['STOP', STOP, '.!?', '。…'],
    ['WIDE_STOP', WIDE_STOP, '。！？', '.!?'],
    ['ADDRESS', ADDRESS, ':@#', '/w'],
    ['COPYRIGHT', COPYRIGHT, '©(', '®)'],
  ] as const)('%s', (_name, bit, signs, others) => {
    expect([...signs].filter((c) => !has(c.charCodeAt(0), bit))).toEqual([]);
    expect([...others].filter((c) => has(c.charCodeAt(0), bit))).toEqual([]);
    expect(all.filter((code) => has(code, bit)).length).toBe([...signs].length);
  });
});

describe('words of phrases', () => {
  const isWord = (code: number) => has(code, LETTER | DIGIT | MARK);

  /** Symbols that Unicode classes as letters, and marks that only change how a character looks. */
  const isIcon = (code: number) => (code >= 0x2000 && code < 0x2c00) || (code >= 0xfe00 && code < 0xfe30);

  it('leave out letters that pages use as icons, and no others', () => {
    const left = whole.filter((code) => isWord(code) && !has(code, PHRASE_WORD));
    expect(left).toContain('ℹ'.charCodeAt(0));
    expect(left).toContain(0xfe0f);
    expect(hex(left.filter((code) => !isIcon(code)))).toEqual([]);
  });

  it('leave out the punctuation of the scripts that phrases are written in', () => {
    const marks = [...'.,:;!?()[]«»“”’—–…·•|/×÷、。〈〉「」・：；？！％،؛؟٪۔״׳־।॥'];
    expect(marks.filter((c) => has(c.charCodeAt(0), PHRASE_WORD))).toEqual([]);
  });

  it('may begin anywhere within kana, Han, Thai and Khmer, also at their marks', () => {
    expect([...'広のノー・你ทฺ฿ខ'].filter((c) => !has(c.charCodeAt(0), PHRASE_UNSPACED))).toEqual([]);
    expect([...'한aжא'].filter((c) => has(c.charCodeAt(0), PHRASE_UNSPACED))).toEqual([]);
  });
});

it('small letters are those of toLowerCase', () => {
  const wrong = all.filter((code) => smallOf(code) !== String.fromCharCode(code).toLowerCase().charCodeAt(0));
  expect(hex(wrong)).toEqual([]);
  expect(['É', 'Σ', 'İ', '広', '1'].map((c) => String.fromCharCode(smallOf(c.charCodeAt(0))))).toEqual([
    'é',
    'σ',
    'i',
    '広',
    '1',
  ]);
});
