import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

test('word lists of all languages are tables of the package: its code contains none of the words', () => {
  const readers = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => /from '[./]*(?:languages\/)index\.ts'/.test(readFileSync(SRC + path, 'utf8')))
    .map((path) => path.replaceAll('\\', '/'));
  const build = readFileSync(`${BUILD}tables.ts`, 'utf8') + readFileSync(`${BUILD}data.ts`, 'utf8');
  expect(readers).toContain('bylines/menu-words.ts');
  const tables = readers.filter((path) => build.includes(`src/${path}'`));
  expect(readers.filter((path) => !tables.includes(path))).toEqual(['phrases/packed.ts']);
});
