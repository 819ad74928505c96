import { describe, expect, it } from 'vitest';
import { builtDuring } from './built.ts';
import { expressionsIn, type Found } from './literals.ts';
import { UNDECIDED } from './undecided.ts';

// The checker's own JavaScript, not a native program that may be missing on this machine.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** In ms; the slowest takes 3 s on an idle machine. What takes so much longer is taken for undecided. */
const TIMEOUT = 300_000;
/** Below the checker's own sizes: what these find in 20 s in all, the full ones find in a minute, and no more. */
const EFFORT = { maxInitialGenerationSize: 150, maxGenerationSize: 40, maxIteration: 5 };
/**
 * It tries texts by the characters read of them, not by the clock, which calls anything slow on a busy machine: a text of
 * 300,000 may be read 300 times over, far less than its square.
 */
const TRIES = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null, attackLimit: 90_000_000 };

const fileOf = (where: string) => where.replace(/:\d+$/, '');
const isUndecided = (found: Found) =>
  UNDECIDED.some((u) => fileOf(found.where) === u.file && found.source.startsWith(u.begins));

const { files, literals, calls } = expressionsIn();
/** Has raw elements: the expressions that find their ends are built from their names. */
const RAW_PAGE = '<style>a</style><script>b</script><title>c</title><textarea>d</textarea><p>e</p>';
/** The package must not be loaded before: expressions that a file builds when it loads are built only once. */
const built = await builtDuring(async () => {
  for (const file of new Set(calls.map(fileOf)))
    await import(/* @vite-ignore */ new URL(`../../${file}`, import.meta.url).href);
  const { fixtureNames, readFixture } = await import('../support/fixtures.ts');
  const { cleanArticle } = await import('../../src/index.ts');
  for (const name of fixtureNames()) cleanArticle(readFixture(name).bytes);
  cleanArticle(RAW_PAGE, { input: 'html' });
});

const verdictOn = ({ source, flags }: Pick<Found, 'source' | 'flags'>) => {
  const checked = checkSync(source, flags, { timeout: TIMEOUT, ...EFFORT, ...TRIES });
  if (checked.status === 'safe') return 'safe';
  if (checked.status === 'unknown') return `undecided: ${JSON.stringify(checked.error)}`;
  return `${checked.complexity.summary}, as by ${checked.attack.pattern}`;
};

/** Each different expression once, with the first place where it occurs. */
function distinct(found: readonly Found[]): Found[] {
  const first = new Map<string, Found>();
  for (const one of found) {
    const key = `/${one.source}/${one.flags}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

describe('every expression in the package is searched for in linear time', () => {
  it.each(
    distinct([...literals, ...built])
      .filter((found) => !isUndecided(found))
      .map((found) => [found.where, `/${found.source.slice(0, 70)}/${found.flags}`, found] as const),
  )('%s %s', (_where, _shown, found) => expect(verdictOn(found)).toBe('safe'));

  it('and none is missed: literals are found in the trees, others when they are built', () => {
    expect(literals.length).toBeGreaterThan(300);
    expect(files).toContain('src/report/page/main.ts');
    expect([...new Set(built.map(({ where }) => where))].sort()).toEqual(
      [...new Set(calls.map(fileOf))].sort(),
    );
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
});
