import { existsSync, linkSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, filesIn, folderWith, MENU, readText } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';
import { assertValid } from '../support/schema.ts';

describe('--out as a folder', () => {
  it("mirrors the input's tree", async () => {
    const cwd = folderWith({
      'in/a.txt': ARTICLE,
      'in/x/y/b.htm': ARTICLE,
      'in/x/c': MENU,
      'in/0.wet.txt': MENU,
    });
    const { code, stdout } = await run(['in', '--out', 'new/out'], { cwd });
    expect([code, stdout]).toEqual([0, '']);
    expect(filesIn(join(cwd, 'new/out'))).toEqual(['0.wet.json', 'a.json', 'x/c.json', 'x/y/b.json']);
    for (const name of filesIn(join(cwd, 'new/out'))) assertValid(JSON.parse(readText(cwd, 'new/out', name)));
  });

  it('keeps extensions where two inputs would get the same name', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, 'in/a.html': MENU, 'in/b.txt': MENU, 'in/x/a.txt': MENU });
    await run(['in', '-o', 'out'], { cwd });
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.html.json', 'a.txt.json', 'b.json', 'x/a.json']);
  });

  it('keeps the path of named files from the working folder', async () => {
    const cwd = folderWith({ 'a/b.txt': ARTICLE, 'c/b.txt': ARTICLE });
    await run(['a/b.txt', 'c/b.txt', '-o', 'out'], { cwd });
    expect(filesIn(join(cwd, 'out'))).toEqual(['a/b.json', 'c/b.json']);
    await run(['a/b.txt', '-o', 'one/'], { cwd });
    expect(filesIn(join(cwd, 'one'))).toEqual(['a/b.json']);
  });

  it('starts at the deepest common folder when inputs are outside the working folder', async () => {
    const cwd = folderWith({ 'a/b.txt': ARTICLE, 'c/d/b.txt': ARTICLE, 'here/x': '' });
    const here = join(cwd, 'here');
    await run(['../a/b.txt', join(cwd, 'c'), '-o', 'out'], { cwd: here });
    expect(filesIn(join(here, 'out'))).toEqual(['a/b.json', 'c/d/b.json']);
  });

  it('accepts standard input too', async () => {
    const cwd = folderWith();
    await run(['-o', 'out/'], { cwd, input: ARTICLE });
    expect(filesIn(join(cwd, 'out'))).toEqual(['stdin.json']);
  });

  it('may be inside the input folder: its contents are not read', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE });
    const first = await run(['in', '-o', 'in/out'], { cwd });
    const again = await run(['in', '-o', 'in/out'], { cwd });
    expect(filesIn(join(cwd, 'in'))).toEqual(['a.txt', 'out/a.json']);
    expect(again).toEqual(first);
  });

  it('cannot be the input folder itself', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE });
    symlinkSync('in', join(cwd, 'link'));
    const { code, stderr } = await run(['in', '-o', 'link'], { cwd });
    expect([code, stderr]).toEqual([2, 'clean-article: --out is the input folder in itself\n']);
    expect(filesIn(join(cwd, 'in'))).toEqual(['a.txt']);
  });

  it('cannot be a file', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, out: 'mine' });
    const { code, stderr } = await run(['in', '-o', 'out'], { cwd });
    expect([code, stderr]).toEqual([2, 'clean-article: --out out: a file of that name is in the way\n']);
    expect(readText(cwd, 'out')).toBe('mine');
  });
});

describe('--out as a file', () => {
  it('holds one page', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    const { code, stdout } = await run(['a.txt', '-o', 'deep/er/a.json'], { cwd });
    expect([code, stdout]).toEqual([0, '']);
    assertValid(JSON.parse(readText(cwd, 'deep/er/a.json')));
    expect(filesIn(join(cwd, 'deep'))).toEqual(['er/a.json']);
  });

  it.each([
    ['-f', 'jsonl', '-o', 'all'],
    ['-o', 'all.jsonl'],
  ])('holds a folder as JSON Lines: %s %s', async (...args) => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, 'in/b.txt': MENU });
    await run(['in', ...args], { cwd });
    const lines = readText(cwd, args.at(-1) ?? '')
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).source)).toEqual(['in/a.txt', 'in/b.txt']);
    expect(filesIn(cwd)).toEqual([`.${args.at(-1)}.journal`, args.at(-1), 'in/a.txt', 'in/b.txt']);
  });

  it('stays as it was when the only input fails', async () => {
    const cwd = folderWith({ 'a.json': 'old' });
    const { code } = await run(['gone.txt', '-o', 'a.json'], { cwd });
    expect(code).toBe(1);
    expect(readText(cwd, 'a.json')).toBe('old');
  });

  it('is written through a link, which stays', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'real/old.json': 'old' });
    symlinkSync('real/old.json', join(cwd, 'link.json'));
    await run(['a.txt', '-o', 'link.json'], { cwd });
    assertValid(JSON.parse(readText(cwd, 'real/old.json')));
    expect(filesIn(cwd)).toEqual(['a.txt', 'link.json', 'real/old.json']);
  });

  it('may be a device', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    expect((await run(['a.txt', '-o', '/dev/null'], { cwd })).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('may be - for standard output', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    const { stdout } = await run(['a.txt', '-o', '-'], { cwd });
    expect(JSON.parse(stdout).source).toBe('a.txt');
    expect(existsSync(join(cwd, '-'))).toBe(false);
  });
});

describe('an input is never written over', () => {
  it('by a single output', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    symlinkSync('a.txt', join(cwd, 'link'));
    for (const out of ['a.txt', './a.txt', 'link']) {
      const { code, stderr } = await run(['a.txt', '-o', out], { cwd });
      expect([code, stderr]).toEqual([2, `clean-article: --out ${out} is one of the inputs\n`]);
    }
    expect((await run(['link', '-o', 'a.txt'], { cwd })).code).toBe(2);
    expect(readText(cwd, 'a.txt')).toBe(ARTICLE);
  });

  it('by the file of a whole folder', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE });
    expect((await run(['in', '-f', 'jsonl', '-o', 'in/a.txt'], { cwd })).code).toBe(2);
    expect(readText(cwd, 'in/a.txt')).toBe(ARTICLE);
  });

  it('by one of many outputs; the others are written', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'a.json': MENU, 'b.html': MENU });
    const { code, stderr } = await run(['a.txt', 'b.html', 'a.json', '-f', 'text', '-o', '.'], { cwd });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(filesIn(cwd)).toEqual(['a.json', 'a.json.txt', 'a.txt', 'a.txt.txt', 'b.html', 'b.txt']);
    const again = await run(['a.txt', 'b.html', '-f', 'text', '-o', '.'], { cwd });
    expect(again.code).toBe(1);
    expect(again.stderr).toBe('clean-article: a.txt: not written: a.txt is one of the inputs\n');
    expect(readText(cwd, 'a.txt')).toBe(ARTICLE);
  });

  it('through another name of the same file', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    mkdirSync(join(cwd, 'out'));
    linkSync(join(cwd, 'a.txt'), join(cwd, 'out/a.json'));
    await run(['a.txt', '-o', 'out/'], { cwd });
    expect(readText(cwd, 'a.txt')).toBe(ARTICLE);
    assertValid(JSON.parse(readText(cwd, 'out/a.json')));
  });
});
