import { builtDuring } from './built.ts';
import { expressionsIn, type Found } from './literals.ts';
import { UNDECIDED } from './undecided.ts';

export const fileOf = (where: string) => where.replace(/:\d+$/, '');

const isUndecided = (found: Found) =>
  UNDECIDED.some((u) => fileOf(found.where) === u.file && found.source.startsWith(u.begins));

/** Has raw elements: the expressions that find their ends are built from their names. */
const RAW_PAGE = '<style>a</style><script>b</script><title>c</title><textarea>d</textarea><p>e</p>';

/** The expressions of the package, read from its trees. */
export const inTrees = expressionsIn();

/** Those that it builds. It must not be loaded before: expressions that a file builds when it loads are built only once. */
export const built = await builtDuring(async () => {
  for (const file of new Set(inTrees.calls.map(fileOf)))
    await import(/* @vite-ignore */ new URL(`../../${file}`, import.meta.url).href);
  const { fixtureNames, readFixture } = await import('../support/fixtures.ts');
  const { cleanArticle } = await import('../../src/index.ts');
  for (const name of fixtureNames()) cleanArticle(readFixture(name).bytes);
  cleanArticle(RAW_PAGE, { input: 'html' });
});

/** Each different expression that the checker decides once, with the first place where it occurs. */
export function decidable(): Found[] {
  const first = new Map<string, Found>();
  for (const one of [...inTrees.literals, ...built]) {
    const key = `/${one.source}/${one.flags}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()].filter((found) => !isUndecided(found));
}
