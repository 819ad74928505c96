import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, filesIn, folderWith } from '../test/support/command.ts';
import { bytesIn } from '../test/support/kill.ts';
import { pageFiles } from '../test/support/pages.ts';

const has = (program: string) => spawnSync(program, ['--version']).status === 0;
const ARGS = ['in', '-o', 'out', '-q', '-j', '2'];

describe('other runtimes', () => {
  it.skipIf(!has('bun'))('Bun cleans a folder as Node does', () => {
    const cwd = folderWith(pageFiles('in', 60));
    expect(spawnSync('bun', [bin(), ...ARGS], { cwd, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    const bun = bytesIn(join(cwd, 'out'));
    expect(spawnSync(process.execPath, [bin(), ...ARGS], { cwd }).status).toBe(0);
    expect(bytesIn(join(cwd, 'out'))).toEqual(bun);
  });

  it.skipIf(!has('deno'))('Deno is refused with a word', () => {
    const cwd = folderWith(pageFiles('in', 20));
    const { status, stderr } = spawnSync('deno', ['run', '-A', bin(), ...ARGS], { cwd, encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      3,
      'clean-article: needs Node or Bun: with Deno many pages never end\n',
    ]);
    expect(filesIn(cwd)).toHaveLength(20);
  });
});
