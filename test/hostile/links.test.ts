import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, filesIn, folderWith, JOURNAL, readText } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';

describe('links in the input', () => {
  it('that form a loop are reported, those to folders skipped', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, 'other/b.txt': ARTICLE });
    symlinkSync('two', join(cwd, 'in/one'));
    symlinkSync('one', join(cwd, 'in/two'));
    symlinkSync('.', join(cwd, 'in/here'));
    symlinkSync('../other', join(cwd, 'in/other'));
    const { code, stderr } = await run(['in', '-o', 'out'], { cwd });
    expect([code, stderr.split('\n')]).toEqual([
      1,
      [
        'clean-article: in/one: the links run in a circle',
        'clean-article: in/two: the links run in a circle',
        'cleaned 1, without an article 0, failed 2',
        '',
      ],
    ]);
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.json']);
  });

  it.skipIf(!existsSync('/proc/self/mem'))('to unreadable files are reported', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE });
    symlinkSync('/proc/self/mem', join(cwd, 'in/b.txt'));
    const { code, stderr } = await run(['in', '-o', 'out', '-q'], { cwd });
    expect([code, stderr]).toEqual([1, 'clean-article: in/b.txt: the disk failed to read or write\n']);
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.json']);
  });
});

describe('a file and a folder that may not be read', () => {
  it.skipIf(process.getuid?.() === 0)('are reported; the others are cleaned', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, 'in/b.txt': ARTICLE, 'in/sub/c.txt': ARTICLE });
    chmodSync(join(cwd, 'in/b.txt'), 0);
    chmodSync(join(cwd, 'in/sub'), 0);
    const { code, stderr } = await run(['in', '-o', 'out', '-q'], { cwd });
    chmodSync(join(cwd, 'in/sub'), 0o700);
    expect(stderr.split('\n').sort()).toEqual([
      '',
      'clean-article: in/b.txt: permission denied',
      'clean-article: in/sub: permission denied',
    ]);
    expect(code).toBe(1);
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.json']);
  });
});

describe('links in the output that lead out of it', () => {
  it('are not written through: no file, no folder', async () => {
    const cwd = folderWith({
      'in/a.txt': ARTICLE,
      'in/b.txt': ARTICLE,
      'in/sub/c.txt': ARTICLE,
      'in/sub/new/d.txt': ARTICLE,
      'in/e.jsonl': `${JSON.stringify({ text: ARTICLE })}\n`,
      'else/a.json': 'mine',
      'else/e.jsonl': 'mine',
    });
    mkdirSync(join(cwd, 'out'));
    symlinkSync('../else', join(cwd, 'out/sub'));
    symlinkSync('../else/a.json', join(cwd, 'out/a.json'));
    symlinkSync('../else/e.jsonl', join(cwd, 'out/e.jsonl'));
    const { code, stderr } = await run(['in', '-o', 'out', '-q'], { cwd });
    const messageFor = (input: string, output: string) =>
      `clean-article: in/${input}: not written: out/${output} leads out of out`;
    expect(stderr.split('\n').sort()).toEqual([
      '',
      messageFor('a.txt', 'a.json'),
      expect.stringContaining('not written: out/e.jsonl leads out of out'),
      messageFor('sub/c.txt', 'sub/c.json'),
      messageFor('sub/new/d.txt', 'sub/new/d.json'),
    ]);
    expect(code).toBe(1);
    expect(filesIn(join(cwd, 'else'))).toEqual(['a.json', 'e.jsonl']);
    expect([readText(cwd, 'else/a.json'), readText(cwd, 'else/e.jsonl')]).toEqual(['mine', 'mine']);
    expect(existsSync(join(cwd, 'else/new'))).toBe(false);
    expect(existsSync(join(cwd, 'out/b.json'))).toBe(true);
  });

  it('may lead to another place in it', async () => {
    const cwd = folderWith({ 'in/sub/a.txt': ARTICLE, 'out/real/x': '' });
    symlinkSync('real', join(cwd, 'out/sub'));
    symlinkSync('out', join(cwd, 'link'));
    expect((await run(['in', '-o', 'link'], { cwd })).code).toBe(0);
    expect(filesIn(join(cwd, 'out/real'))).toEqual(['a.json', 'x']);
  });

  it('are not followed for the journal, because it would be cut', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, 'else/notes': 'mine' });
    mkdirSync(join(cwd, 'out'));
    symlinkSync('../else/notes', join(cwd, 'out', JOURNAL));
    const { code, stderr } = await run(['in', '-o', 'out'], { cwd });
    expect([code, stderr]).toEqual([2, `clean-article: --out out: ${JOURNAL} in it is a link\n`]);
    expect(readText(cwd, 'else/notes')).toBe('mine');
  });
});
