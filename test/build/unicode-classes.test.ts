import { describe, expect, it } from 'vitest';
import { packedRanges, unpackRanges, withRanges } from '../../build/unicode-classes.ts';
import { expressionsIn } from '../regex/literals.ts';

const CLASS = /\\[pP]\{[^}]*\}/g;
/** Every class that a pattern of the package names. */
const classes = new Set(expressionsIn().literals.flatMap(({ source }) => source.match(CLASS) ?? []));

describe('classes written as ranges', () => {
  it.each([...classes])('have the same characters, in brackets and outside: %s', (unicodeClass) => {
    const named = new RegExp(`^${unicodeClass}$`, 'u');
    const ranges = new RegExp(`^[${unpackRanges(packedRanges(unicodeClass))}]$`, 'u');
    const different: number[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      const character = String.fromCodePoint(point);
      if (named.test(character) !== ranges.test(character)) different.push(point);
    }
    expect(different).toEqual([]);
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
