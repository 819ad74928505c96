import { describe, expect, it } from 'vitest';
import { INNER_CAPITALS } from '../../src/page/inner-capitals.ts';
import { jointsOf } from '../../src/page/joints.ts';

describe('names with a capital inside', () => {
  it('are alphabetical and free of repeats', () => {
    expect(INNER_CAPITALS).toEqual([...new Set(INNER_CAPITALS)].sort());
  });

  it.each(INNER_CAPITALS)('%s is one word with a capital after a small letter or digit', (name) => {
    expect(name).toMatch(/^[\p{L}\p{Nd}]+$/u);
    expect(name).toMatch(/[\p{Ll}\p{Nd}]\p{Lu}/u);
  });

  it.each(INNER_CAPITALS)('%s stays whole', (name) => {
    expect(jointsOf(`${name} `)).toEqual([]);
  });

  it.each(INNER_CAPITALS.filter((n) => /^\p{Lu}/u.test(n)))('%s is split from the word before', (name) => {
    expect(jointsOf(`Share${name} `)).toEqual([5]);
  });
});
