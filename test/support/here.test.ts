import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARTICLE, folderWith, MENU, run } from './command.ts';
import { runBuilt } from './here.ts';
import { pageFiles } from './pages.ts';

describe('the built command in the process of a test', () => {
  it.each([
    ['a page', ['a.txt'], 0],
    ['standard input', ['-f', 'jsonl'], 0],
    ['pages without an article, which fail', ['in', 'gone', '--strict', '-o', 'out'], 1],
    ['a wrong command line', ['--frmat', 'json'], 2],
    ['a full disk', ['a.txt', '-o', '/dev/full'], 3],
    ['workers', ['many', '-f', 'jsonl', '-j', '2'], 0],
  ] as const)('gives what a process of its own gives: %s', async (what, args, code) => {
    if (what === 'a full disk' && !existsSync('/dev/full')) return;
    const pages = { 'a.txt': ARTICLE, 'in/menu.txt': MENU, ...pageFiles('many', 20) };
    const [own, here] = [folderWith(pages), folderWith(pages)];
    const ran = await run(args, { cwd: own, input: ARTICLE });
    expect(ran.code).toBe(code);
    expect(await runBuilt(args, { cwd: here, input: ARTICLE })).toEqual(ran);
  });

  it('is one at a time', async () => {
    const [first, second] = [runBuilt([], { input: ARTICLE }), runBuilt([], { input: ARTICLE })];
    await expect(second).rejects.toThrow('must not overlap');
    expect((await first).code).toBe(0);
  });
});
