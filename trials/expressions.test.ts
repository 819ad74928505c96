import { describe, expect, it } from 'vitest';
import { keyOf, knownSlow, verdictOn } from '../test/regex/checker.ts';
import { decidable } from '../test/regex/expressions.ts';

const known = knownSlow();

describe('expressions that take long to check are still found safe', () => {
  it.each(
    decidable()
      .filter((found) => known.has(keyOf(found)))
      .map((found) => [found.where, found] as const),
  )('%s', (_where, found) => expect(verdictOn(found)).toBe('safe'));
});
