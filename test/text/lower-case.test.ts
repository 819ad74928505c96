import { expect, it } from 'vitest';
import { lowerCase } from '../../src/text/lower-case.ts';

it.each([
  ['Yazan: İpek', 'yazan: ipek'],
  ['ΟΔΟΣ', 'οδος'],
  ['By JANE', 'by jane'],
])('%s', (text, lower) => {
  expect(lowerCase(text)).toBe(lower);
  expect(lowerCase(text)).toHaveLength(text.length);
});
