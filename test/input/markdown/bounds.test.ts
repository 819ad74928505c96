import { describe, expect, it } from 'vitest';
import { boundEdits } from '../../../src/input/markdown/bounds.ts';
import { applied } from '../../../src/input/markdown/edits.ts';

const bounded = (text: string) => applied(text, boundEdits(text));

describe('boundEdits', () => {
  it('leaves ordinary nesting and a menu of thousands of links', () => {
    const nested = '- a\n  - b\n    - c\n      > d\n        1. e';
    const menu = '- [a](b) *c*\n'.repeat(5_000);
    expect(boundEdits(nested)).toEqual([]);
    expect(boundEdits(menu)).toEqual([]);
  });

  it('cuts nesting off after 40 characters', () => {
    expect(bounded(`${'> '.repeat(30)}a`)).toBe(`${'> '.repeat(20)}${'\u00a0'.repeat(20)}a`);
    expect(bounded(`${' '.repeat(60)}- a`)).toBe(`${' '.repeat(40)}${'\u00a0'.repeat(22)}a`);
  });

  it('makes marks plain text after the thousandth in a block, until the next block', () => {
    expect(bounded(`${'*a '.repeat(1_001)}\n\n*b*`)).toBe(`${'*a '.repeat(1_000)}xa \n\n*b*`);
    expect(bounded('[a'.repeat(1_002)).slice(-4)).toBe('xaxa');
  });
});
