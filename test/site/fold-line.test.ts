import { describe, expect, it } from 'vitest';
import { foldLine } from '../../src/site/fold-line.ts';
import { textKey } from '../../src/text/same-text.ts';

const same = (a: string, b: string) => foldLine(a).hash === foldLine(b).hash;

describe('foldLine', () => {
  it.each([
    ['Comments (12)', 'COMMENTS (40)'],
    ['“Read” it', '"read" IT'],
    ['Ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['Cafe\u0301', 'CAFÉ'],
    ['ＡＢＣ…', 'abc...'],
    ['한글', '한글'],
    ['ガ', 'ガ'],
    ['Ο ΔΡΟΜΟΣ', 'ο δρομος'],
    ['\u00a0 a line \ufeff', 'A line'],
    ['𝐁old 1', 'bold ٢'],
  ])('reads %j and %j as the same line', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['a line', 'a lime'],
    ['Cafe', 'Café'],
    ['ab', 'ba'],
    ['12', '1'],
    ['a  b', 'a b'],
  ])('tells %j from %j', (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  it('gives any text the hash of its key', () => {
    let seed = 7;
    const next = () => {
      seed = (Math.imul(seed, 0x5bd1e995) + 0x3c6ef372) >>> 0;
      return seed >>> 8;
    };
    // Every unit by itself, between letters, and beside others of any script.
    for (let code = 0; code <= 0xffff; code++) {
      const [one, other] = [String.fromCharCode(code), String.fromCharCode(next() & 0xffff)];
      for (const text of [one, `a${one}b`, `${one}${other}`, `ᄀ${one}`, `가${one}`, `${other} ${one}`])
        if (!same(text, textKey(text))) expect.fail(JSON.stringify(text));
    }
  });

  it.each([
    ['Send us a tip!', false],
    ['Send us your tip', true],
    ['相关新闻', false],
    ['相关新闻报', true],
    ['a相b关c新d闻e', false],
  ])('takes %j for long: %s', (text, long) => {
    expect(foldLine(text).long).toBe(long);
  });
});
