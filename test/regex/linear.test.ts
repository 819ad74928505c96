import { describe, expect, it } from 'vitest';
import { keyOf, knownSlow, verdictOn } from './checker.ts';
import { built, decidable, fileOf, inTrees } from './expressions.ts';

const known = knownSlow();

describe('every expression in the package is searched for in linear time', () => {
  it.each(
    decidable()
      .filter((found) => !known.has(keyOf(found)))
      .map((found) => [found.where, `/${found.source.slice(0, 70)}/${found.flags}`, found] as const),
  )('%s %s', (_where, _shown, found) => expect(verdictOn(found)).toBe('safe'));

  it('and none is missed: literals are found in the trees, others when they are built', () => {
    const { files, literals, calls } = inTrees;
    expect(literals.length).toBeGreaterThan(300);
    expect(files).toContain('src/report/page/main.ts');
    expect([...new Set(built.map(({ where }) => where))].sort()).toEqual(
      [...new Set(calls.map(fileOf))].sort(),
    );
  });

  it('and each that was not checked again is there as it was: else `npx tsx test/regex/write-slow.ts`', () => {
    const keys = new Set(decidable().map(keyOf));
    expect([...known].filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['(?:a|a)*$', ''],
    ['\\s+$', ''],
    ['^\\p{L}+ *\\p{L}+$', 'u'],
  ])('finds /%s/%s out', (source, flags) =>
    expect(verdictOn({ source, flags })).toMatch(/exponential|degree/),
  );

  it('gives no answer rather than a wrong one', () => {
    expect(verdictOn({ source: '[\\p{L}--[a-z]]', flags: 'v' })).toMatch(/^undecided: /);
  });

  it('knows an expression by all of it', () => {
    const keys = [
      ['a+b', ''],
      ['a+b', 'i'],
      ['a+b ', ''],
    ].map(([source, flags]) => keyOf({ source: source!, flags: flags! }));
    expect(new Set(keys).size).toBe(3);
  });
});
