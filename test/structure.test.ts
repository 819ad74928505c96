import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { circlesIn, type Import } from './support/circles.ts';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Example: `from '../page/line.ts'`, `import('./bar.ts')`. */
const IMPORT = /(?:from |import\()'(\.[^']+)'/g;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(join(SRC, from), 'utf8').matchAll(IMPORT)].map(([, to]) => ({
    from,
    to: relative(SRC, resolve(SRC, dirname(from), to!)).replaceAll('\\', '/'),
  })),
);

const inFolder = (folder: string) => files.filter((path) => dirname(path) === folder);
/** Files with data and no code: a folder may contain any number of them. */
const isData = (path: string) => /^(?:languages|model)\//.test(path);

describe('the folders of src', () => {
  it('depend on each other in one direction only, at every level', () => {
    expect(imports.length).toBeGreaterThan(500);
    expect(circlesIn(imports)).toEqual([]);
  });

  it('contain no more than 25 files of code each', () => {
    const folders = [...new Set(files.map((path) => dirname(path)))];
    const crowded = folders.filter((folder) => inFolder(folder).filter((p) => !isData(p)).length > 25);
    expect(crowded).toEqual([]);
  });

  it('leave at most six files of the head outside its subfolders', () => {
    expect(inFolder('head').length).toBeGreaterThan(0);
    expect(inFolder('head').length).toBeLessThanOrEqual(6);
  });
});

describe('the names of src', () => {
  /** Example: `export interface Page {`, `export const rules`, `export async function* readLayers(`. */
  const EXPORT = /^export (?:abstract |async )?(?:interface|type|class|const|let|function\*?) (\w+)/gm;
  const homes = new Map<string, string[]>();
  // Each language exports the same lists: `dates`, `phrases`.
  for (const path of files.filter((file) => !isData(file)))
    for (const [, name] of readFileSync(join(SRC, path), 'utf8').matchAll(EXPORT))
      homes.set(name!, [...(homes.get(name!) ?? []), path]);

  it('mean one thing each: no two files export the same one', () => {
    expect(homes.size).toBeGreaterThan(500);
    expect(homes.get('classOf')).toEqual(['text/characters.ts']);
    expect([...homes].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });
});

describe('the search for import cycles', () => {
  const edges = (...pairs: [string, string][]) => pairs.map(([from, to]) => ({ from, to }));

  it('finds two folders that depend on each other', () => {
    expect(circlesIn(edges(['a/x.ts', 'b/y.ts'], ['b/z.ts', 'a/w.ts']))).toEqual(['a -> b -> a']);
  });

  it('finds a longer cycle, and one inside a folder', () => {
    expect(circlesIn(edges(['a/x.ts', 'b/y.ts'], ['b/y.ts', 'c/z.ts'], ['c/z.ts', 'a/x.ts']))).toEqual([
      'a -> b -> c -> a',
    ]);
    expect(circlesIn(edges(['a/p/x.ts', 'a/q.ts'], ['a/q.ts', 'a/p/y.ts']))).toEqual([
      'a/p -> a/q.ts -> a/p',
    ]);
  });

  it('finds none if all imports go one way, nor among files of one folder', () => {
    expect(circlesIn(edges(['a/x.ts', 'b/y.ts'], ['b/y.ts', 'c/z.ts'], ['a/x.ts', 'c/z.ts']))).toEqual([]);
    expect(circlesIn(edges(['a/x.ts', 'a/y.ts'], ['a/y.ts', 'a/x.ts']))).toEqual([]);
  });
});
