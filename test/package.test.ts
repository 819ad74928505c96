import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { built } from './support/built.ts';

const ROOT = built('.');
/** Bytes unpacked. */
const LARGEST = 1_000_000;
const SHIPPED =
  /^(?:bin\/|dist\/|schema\/|man\/clean-article\.1$|(?:README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|package\.json)$)/;

interface Pack {
  unpackedSize: number;
  files: { path: string }[];
}

/** What `npm publish` would send. Without scripts: the build is done, and must not change under other tests. */
function pack(): Pack {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const [packed] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' })) as Pack[];
  return packed!;
}

const read = (path: string) => readFileSync(`${ROOT}/${path}`, 'utf8');
const packed = pack();
const paths = packed.files.map((file) => file.path);

test('the package holds what users need', () => {
  expect(paths).toEqual(
    expect.arrayContaining([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'bin/clean-article.js',
      'bin/load.js',
      'bin/package.json',
      'dist/bundle.cjs',
      'dist/commander.LICENSE',
      'dist/entities.LICENSE',
      'dist/entities.cjs',
      'dist/worker.js',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/model.bin',
      'dist/phrases-other.br',
      'dist/phrases-western.br',
      'dist/tables.br',
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
  expect(paths.filter((path) => /\.map$|\.test\.|(?<!\.d)\.ts$|tsbuildinfo/.test(path))).toEqual([]);
});

test('the declarations are those of the library, and each finds what it refers to', () => {
  const declared = paths.filter((path) => path.endsWith('.d.ts'));
  const wanted = declared.flatMap((path) =>
    [...read(path).matchAll(/from '(.+)\.js'/g)].map((m) => `${join(dirname(path), m[1]!)}.d.ts`),
  );
  expect(new Set(['dist/index.d.ts', ...wanted])).toEqual(new Set(declared));
  expect(declared.length).toBeLessThan(12);
});

test('the code is without comments and line breaks', () => {
  const code = paths.filter((path) => /^dist\/(?:bundle\.cjs|.*\.js)$/.test(path)).map(read);
  expect(code.filter((text) => /^\s*(?:\/\/|\/?\*)/m.test(text))).toEqual([]);
  expect(code.join('').split('\n').length).toBeLessThan(code.join('').length / 500);
});

test('the package stays small', () => {
  expect(packed.unpackedSize).toBeLessThan(LARGEST);
});

test('everything package.json points to is in the package', () => {
  const { bin, exports, man, types } = JSON.parse(read('package.json')) as {
    bin: Record<string, string>;
    exports: Record<string, string | Record<string, string>>;
    man: string;
    types: string;
  };
  const targets = [bin, exports, exports['.']]
    .flatMap((map) => Object.values(map as Record<string, unknown>))
    .filter((target): target is string => typeof target === 'string');
  expect(
    [...targets, man, types].map((path) => path.replace(/^\.\//, '')).filter((p) => !paths.includes(p)),
  ).toEqual([]);
});

test('it is published for everybody, with provenance, and runs nothing where it is installed', () => {
  const { publishConfig, scripts } = JSON.parse(read('package.json')) as {
    publishConfig: Record<string, unknown>;
    scripts: Record<string, string>;
  };
  expect(publishConfig).toEqual({ access: 'public', provenance: true });
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
});

test('each runtime dependency is accounted for in the README', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const readme = read('README.md');
  expect(Object.keys(dependencies).filter((name) => !readme.includes(`| \`${name}\``))).toEqual([]);
});

test('the README shows what the command prints', () => {
  const shown = read('README.md').split('```json\n')[1]!.split('```')[0]!;
  const printed = new Set(read('fixtures/icon-strip-glued/expected.json').split('\n'));
  // Left out: shortened lines, the path, which depends on where it is run, and plain numbers.
  const checked = shown
    .split('\n')
    .filter((line) => !line.includes('…') && !/"source":|: [\d.]+,?$/.test(line) && line.trim() !== '');
  expect(checked.length).toBeGreaterThan(20);
  expect(checked.filter((line) => !printed.has(line))).toEqual([]);
});
