import { describe, expect, it } from 'vitest';
import { packedRanges, unpackRanges, withRanges } from '../../build/unicode-classes.ts';
import { expressionsIn } from '../regex/literals.ts';

const CLASS = /\\[pP]\{[^}]*\}/g;
/** Every class that a pattern of the package names. */
const classes = new Set(expressionsIn().literals.flatMap(({ source }) => source.match(CLASS) ?? []));

const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const textOf = (points: readonly number[]) => points.map((point) => String.fromCodePoint(point)).join('');
const pointsOf = (text: string) => Array.from(text, (character) => character.codePointAt(0)!.toString(16));
/** Every character. Of surrogates the second halves come first: behind a first half they would be one character with it. */
const EVERY = textOf([
  ...upTo(0xdc00, 0xe000),
  ...upTo(0xd800, 0xdc00),
  ...upTo(0, 0xd800),
  ...upTo(0xe000, 0x110000),
]);

describe('classes written as ranges', () => {
  it.each([...classes])('have the same characters, in brackets and outside: %s', (unicodeClass) => {
    const others = (pattern: string) => EVERY.replace(new RegExp(`${pattern}+`, 'gu'), '');
    const named = others(unicodeClass);
    const ranges = others(`[${unpackRanges(packedRanges(unicodeClass))}]`);
    expect(named.length).toBeLessThan(EVERY.length);
    if (ranges !== named) expect(pointsOf(ranges)).toEqual(pointsOf(named));
  });

  it('replace those of a module’s constant patterns, each once', () => {
    const module = [
      'const NAME = /^[.\\p{Lu}\\[]\\p{M}\\]\\P{L}$/u;',
      'export const OTHER =\n  /[^\\p{Lu}-]/gu;',
      'const f = (text: string) => /\\p{Lu}/u.test(text);',
      'const NONE = /^[a-z]+$/u;',
      '',
    ].join('\n');
    expect(withRanges(module)).toBe(
      [
        'import p_Lu_ from "\\\\p{Lu}";',
        'import p_M_ from "\\\\p{M}";',
        'import P_L_ from "\\\\P{L}";',
        `const NAME = new RegExp("^[." + p_Lu_ + "\\\\[]" + '[' + p_M_ + ']' + "\\\\]" + '[' + P_L_ + ']' + "$", 'u');`,
        `export const OTHER =\n  new RegExp("[^" + p_Lu_ + "-]", 'gu');`,
        'const f = (text: string) => /\\p{Lu}/u.test(text);',
        'const NONE = /^[a-z]+$/u;',
        '',
      ].join('\n'),
    );
  });
});
