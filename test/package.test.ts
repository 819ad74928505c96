import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { built } from './support/built.ts';

const ROOT = built('.');
/** Bytes unpacked. */
const LARGEST = 1_590_000;
const SHIPPED =
  /^(?:bin\/|dist\/|schema\/|man\/clean-article\.1$|(?:README\.md|LICENSE|SECURITY\.md|package\.json)$)/;

interface Pack {
  unpackedSize: number;
  files: { path: string }[];
}

/** What `npm publish` would send. Without scripts: the build is done, and must not change while other tests run. */
function pack(): Pack {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const [packed] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' })) as Pack[];
  return packed!;
}

const read = (path: string) => readFileSync(`${ROOT}/${path}`, 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
  [key: string]: unknown;
};
const packed = pack();
const paths = packed.files.map((file) => file.path);

test('the package holds what users need', () => {
  expect(paths).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'bin/cache-folder.js',
      'bin/clean-article.js',
      'bin/compiled.js',
      'bin/load.js',
      'bin/package.json',
      'bin/sweep.js',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/bundle.cjs',
      'dist/core.cjs',
      'dist/entities.cjs',
      'dist/worker.js',
      'dist/index.cjs',
      'dist/index.d.cts',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/library.cjs',
      'dist/model.bin',
      'dist/phrases-other.bin',
      'dist/phrases-western.bin',
      'dist/tables.bin',
      'dist/web.d.ts',
      'dist/web.js',
      'man/clean-article.1',
      'package.json',
      'schema/article.schema.json',
      'schema/config.schema.json',
      'schema/record.schema.json',
    ]),
  );
});

test('the package holds nothing else', () => {
  expect(paths.filter((path) => !SHIPPED.test(path))).toEqual([]);
  expect(paths.filter((path) => /\.map$|\.test\.|(?<!\.d)\.[cm]?ts$|tsbuildinfo/.test(path))).toEqual([]);
});

test('the declarations are those of the library, and each finds what it refers to', () => {
  const declared = paths.filter((path) => /\.d\.c?ts$/.test(path));
  const wanted = declared.flatMap((path) =>
    [...read(path).matchAll(/from '(.+)\.cjs'/g)].map((m) => `${join(dirname(path), m[1]!)}.d.cts`),
  );
  expect(new Set(['dist/index.d.ts', 'dist/web.d.ts', ...wanted])).toEqual(new Set(declared));
  expect(declared.length).toBeLessThan(29);
});

test('the code is without comments and line breaks', () => {
  const code = paths.filter((path) => /^dist\/.*\.c?js$/.test(path)).map(read);
  expect(code.filter((text) => /^\s*(?:\/\/|\/?\*)/m.test(text))).toEqual([]);
  expect(code.join('').split('\n').length).toBeLessThan(code.join('').length / 500);
});

test('the licences of bundled code are in the package', () => {
  const parts = read('dist/THIRD-PARTY-LICENSES.txt').split(/^-{80}$/m);
  const licenses = new Map(parts.slice(1).map((part) => [/\S+/.exec(part)![0], part]));
  expect([...licenses.keys()]).toEqual(['@noble/hashes', 'commander', 'entities', 'fflate', 'franc']);
  expect(licenses.get('@noble/hashes')).toMatch(/MIT.*\(c\) 2022 Paul Miller.*WITHOUT WARRANTY/s);
  expect(licenses.get('fflate')).toMatch(/MIT.*\(c\) 2026 Arjun Barrett.*WITHOUT WARRANTY/s);
  expect(licenses.get('commander')).toMatch(/MIT.*\(c\) 2011 TJ Holowaychuk.*WITHOUT WARRANTY/s);
  expect(licenses.get('entities')).toMatch(/BSD-2-Clause.*\(c\) Felix Böhm.*Redistribution and use/s);
  expect(licenses.get('franc')).toMatch(/MIT.*\(c\) 2014-2015 Titus Wormer.*WITHOUT WARRANTY/s);
});

test('the package is small', () => {
  expect(packed.unpackedSize).toBeLessThan(LARGEST);
});

/** All strings in it, however deep. */
function targetsIn(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(targetsIn);
}

test('everything package.json points to is in the package', () => {
  const { bin, exports, main, man, types } = manifest;
  const targets = targetsIn([bin, exports, main, man, types]).map((path) => path.replace(/^\.\//, ''));
  expect(targets.length).toBeGreaterThan(8);
  expect(targets.filter((path) => !paths.includes(path))).toEqual([]);
});

test('npm installs the man page: it passes over one that does not stand in a list', () => {
  expect(manifest.man).toEqual(['./man/clean-article.1']);
});

test('it is published for everybody, and runs nothing where it is installed', () => {
  // With provenance npm refuses to publish unless a repository is named.
  expect(manifest.publishConfig).toEqual({
    access: 'public',
    ...('repository' in manifest && { provenance: true }),
  });
  expect(
    Object.keys(manifest.scripts).filter((name) => /^(?:(?:pre|post)?install|prepare)$/.test(name)),
  ).toEqual([]);
});

test('each runtime dependency is accounted for in the documents', () => {
  const table = read('docs/architecture.md');
  expect(Object.keys(manifest.dependencies).filter((name) => !table.includes(`| \`${name}\``))).toEqual([]);
});
