import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith } from '../support/folders.ts';
import { ARTICLE, MENU } from '../support/process.ts';

const LOOP = fileURLToPath(new URL('../../bench/peers/clean-loop.mjs', import.meta.url));

it('the bench’s loop counts pages of a first pass and of warm ones, and those with an article', () => {
  const folder = folderWith({ 'a.txt': ARTICLE, 'b.txt': MENU });
  const paths = ['a.txt', 'b.txt'].map((name) => join(folder, name));
  const list = join(folderWith({ list: paths.join('\n') }), 'list');
  const said = JSON.parse(execFileSync(process.execPath, [LOOP, list, '0.01'], { encoding: 'utf8' }));
  expect(said).toMatchObject({ found: 0.5, version: expect.stringMatching(/^\d/) });
  expect(said.first).toBeGreaterThan(0);
  expect(said.warm).toBeGreaterThan(0);
});
