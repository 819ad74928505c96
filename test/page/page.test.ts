import { describe, expect, it } from 'vitest';
import { rangeIn } from '../../src/page/page.ts';
import { pageOf } from '../support/context.ts';

describe('rangeIn', () => {
  it.each([
    ['plain text here', 6, 10, 'text'],
    ['  plain \u00a0 te\u00adxt here', 6, 10, 'te\u00adxt'],
    ['plain text   \there', 0, 11, 'plain text'],
    ['plain text', 10, 10, ''],
  ])('of %j from %i to %i is %j', (raw, from, to, expected) => {
    const page = pageOf(`above\n${raw}\nbelow`);
    const [start, end] = rangeIn(page, page.lines[1]!, from, to);
    expect(page.text.slice(start, end)).toBe(expected);
  });
});
