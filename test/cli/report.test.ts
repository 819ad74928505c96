import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, filesIn, folderWith, MENU, readText } from '../support/command.ts';
import { runBuilt as run, runHere } from '../support/here.ts';
import { bytesIn } from '../support/kill.ts';
import { pageFiles, recordsFile } from '../support/pages.ts';

const INPUT = { 'in/a.txt': ARTICLE, 'in/b.bin': '\0\u0001\u0002\u0003', 'in/c.jsonl': recordsFile(3) };

describe('--report', () => {
  it('does not change the output', async () => {
    const cwd = folderWith(INPUT);
    const plain = await run(['in', '-o', 'plain'], { cwd });
    const reported = await run(['in', '-o', 'reported', '--report', 'r/report.html'], { cwd });
    expect(reported).toEqual(plain);
    expect(bytesIn(join(cwd, 'reported'))).toEqual(bytesIn(join(cwd, 'plain')));
    expect(filesIn(join(cwd, 'r'))).toEqual(['report.html']);
    const html = readText(cwd, 'r/report.html');
    for (const said of ['in/a.txt', 'in/b.bin', 'in/c.jsonl:2 (page-1)', 'binary, not text'])
      expect(html).toContain(said);
  });

  it('is the same with any number of jobs', async () => {
    const cwd = folderWith(pageFiles('in', 40));
    await run(['in', '-q', '-o', 'out', '--report', 'one.html', '-j', '1'], { cwd });
    await run(['in', '-q', '-o', 'out', '--report', 'three.html', '-j', '3'], { cwd });
    expect(readText(cwd, 'three.html')).toBe(readText(cwd, 'one.html'));
  });

  it('can be combined with --explain and --spans', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'b.txt': MENU });
    for (const option of ['--explain', '--spans']) {
      const plain = await run(['a.txt', 'b.txt', option], { cwd });
      expect(await run(['a.txt', 'b.txt', option, '--report', 'r.html'], { cwd })).toEqual(plain);
    }
  });

  it('says how many pages an earlier run finished', async () => {
    const cwd = folderWith(INPUT);
    await run(['in', '-o', 'out', '-q'], { cwd });
    await run(['in', '-o', 'out', '-q', '--resume', '--report', 'r.html'], { cwd });
    expect(readText(cwd, 'r.html')).toContain('4 pages had been done by an earlier run and are not in here.');
  });

  it('is never written over an input', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    const { code, stdout, stderr } = await run(['a.txt', '--report', './a.txt'], { cwd });
    expect([code, stdout, stderr]).toEqual([2, '', 'clean-article: --report ./a.txt is one of the inputs\n']);
    expect(filesIn(cwd)).toEqual(['a.txt']);
    expect(readText(cwd, 'a.txt')).toBe(ARTICLE);
  });

  it.runIf(existsSync('/dev/full'))(
    'ends with code 3 where the disk takes no more of it, not 1',
    async () => {
      const cwd = folderWith({ 'a.txt': ARTICLE, 'in/a.txt': ARTICLE });
      const { code, stdout, stderr } = await runHere(['a.txt', '--report', '/dev/full'], cwd);
      expect([code, stderr]).toEqual([3, 'clean-article: --report /dev/full: no space left on the disk\n']);
      expect(JSON.parse(stdout).source).toBe('a.txt');
      // What is counted is pages.
      const folder = await runHere(['in', '-o', 'out', '--report', '/dev/full'], cwd);
      expect([folder.code, folder.stderr.split('\n').at(-2)]).toEqual([
        3,
        'cleaned 1, without an article 0, failed 0',
      ]);
    },
  );

  it('is a usage error where it cannot be written', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    mkdirSync(join(cwd, 'folder'));
    const blocked = await run(['a.txt', '--report', 'a.txt/r.html'], { cwd });
    expect([blocked.code, blocked.stdout]).toEqual([2, '']);
    expect(blocked.stderr).toMatch(/^clean-article: --report a\.txt\/r\.html: /);
    const folder = await run(['a.txt', '-q', '--report', 'folder'], { cwd });
    expect(folder.code).toBe(2);
    expect(folder.stderr).toMatch(/^clean-article: --report folder: is a folder/);
    expect(filesIn(cwd)).toEqual(['a.txt']);
  });
});
