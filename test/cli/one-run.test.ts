import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryName } from '../../src/files/atomic.ts';
import { placeOf } from '../../src/files/folder.ts';
import { Lock } from '../../src/files/lock.ts';
import { thisProcess } from '../../src/files/owner.ts';
import { ARTICLE, filesIn, folderWith, JOURNAL, readText } from '../support/command.ts';
import { runHere } from '../support/here.ts';
import { pageNumber, recordsFile } from '../support/pages.ts';

const DEAD_RUN = '0123456789abcdef';

describe('a second run on an output that is being written', () => {
  it.each<[string, string[], string]>([
    ['a folder', ['in', '-o', 'out/'], 'out/.clean-article.lock'],
    ['a folder, resumed', ['in', '-o', 'out/', '--resume'], 'out/.clean-article.lock'],
    ['one page of a folder, resumed', ['a.txt', '-o', 'out/', '--resume'], 'out/.clean-article.lock'],
    ['one file of many pages', ['in', '-o', 'all.jsonl'], '.all.jsonl.lock'],
    ['one file of many pages, resumed', ['in', '-o', 'all.jsonl', '--resume'], '.all.jsonl.lock'],
    ['one file of a container', ['c.jsonl', '-o', 'all.jsonl'], '.all.jsonl.lock'],
    ['one page', ['a.txt', '-o', 'all.jsonl'], '.all.jsonl.lock'],
    ['a Parquet file', ['in', '-o', 'all.parquet'], '.all.parquet.lock'],
    ['a Parquet file of one page', ['a.txt', '-o', 'all.parquet'], '.all.parquet.lock'],
    ['a Parquet file, resumed', ['c.jsonl', '-o', 'all.parquet', '--resume'], '.all.parquet.lock'],
    ['a container in a folder', ['c.jsonl', '-o', 'out/'], 'out/.c.jsonl.lock'],
    ['a container in a folder that a run has', ['c.jsonl', '-o', 'out/'], 'out/.clean-article.lock'],
  ])('ends with a clear word, and changes nothing: %s', async (_what, args, lock) => {
    const cwd = folderWith({ 'in/b.txt': ARTICLE, 'a.txt': ARTICLE, 'c.jsonl': recordsFile(3), 'out/x': '' });
    const held = new Lock(placeOf(join(cwd, lock)));
    const before = filesIn(cwd);
    const { code, stderr } = await runHere([...args, '--report', 'r.html'], cwd);
    expect(stderr).toMatch(/^clean-article: --out \S+: another run is writing there \(process \d+\)\n$/);
    expect([code, filesIn(cwd)]).toEqual([2, before]);
    held.release();
    expect((await runHere(args, cwd)).code).toBe(0);
    expect(filesIn(cwd).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });

  it('is not one that writes another file of the folder', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'c.jsonl': recordsFile(3), 'out/x': '' });
    const held = [
      new Lock(placeOf(join(cwd, '.all.jsonl.lock'))),
      new Lock(placeOf(join(cwd, 'out/.d.jsonl.lock'))),
    ];
    expect((await runHere(['c.jsonl', '-o', 'other.jsonl'], cwd)).code).toBe(0);
    expect((await runHere(['c.jsonl', '-o', 'out/'], cwd)).code).toBe(0);
    for (const lock of held) lock.release();
  });

  it('leaves no lock after a wrong command line', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, file: '', 'out/x': '' });
    expect((await runHere(['in', '-o', 'out', '--report', 'file/r.html'], cwd)).code).toBe(2);
    expect(filesIn(join(cwd, 'out'))).toEqual(['x']);
  });
});

describe('what a dead run left', () => {
  const leftIn = (run: string) => `.clean-article-${run}-7.tmp`;

  it('is removed by the next run over the folder, and nothing else is: a process id proves nothing', async () => {
    const cwd = folderWith({
      'in/a.txt': ARTICLE,
      [`out/${leftIn(DEAD_RUN)}`]: 'half of an artic',
      [`out/sub/${leftIn(DEAD_RUN)}`]: 'half of an artic',
      [`out/${leftIn('fedcba9876543210')}`]: 'of a run in another container',
      [`out/${temporaryName()}`]: 'of this process',
      'out/.mine': 'kept',
      'out/.clean-article.lock': JSON.stringify({ ...thisProcess(), run: DEAD_RUN, start: '1' }),
    });
    const kept = filesIn(join(cwd, 'out')).filter(
      (name) => !name.includes(DEAD_RUN) && !name.endsWith('.lock'),
    );
    expect((await runHere(['in', '-o', 'out', '-q', '--resume'], cwd)).code).toBe(0);
    expect(filesIn(join(cwd, 'out'))).toEqual([...kept, 'a.json'].sort());
  });

  it('stays while nobody knows whose it is', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, [`out/${leftIn(DEAD_RUN)}`]: '' });
    expect((await runHere(['in', '-o', 'out', '-q', '--resume'], cwd)).code).toBe(0);
    expect(filesIn(join(cwd, 'out'))).toContain(leftIn(DEAD_RUN));
  });
});

describe('--resume over other inputs', () => {
  let cwd = '';
  const says = (output: string, input: string) =>
    `clean-article: --resume: ${output} has the results of other inputs (${input}); without --resume they are replaced\n`;

  beforeEach(() => {
    cwd = folderWith({
      'one/a.txt': ARTICLE,
      'two/a.txt': pageNumber(2),
      'three/b.txt': ARTICLE,
      'a.jsonl': recordsFile(5),
      'b.jsonl': `${JSON.stringify({ id: 'b', text: pageNumber(9) })}\n`,
    });
  });

  it.each<[string, string[], string[], string, string]>([
    ['a folder', ['one', '-o', 'out'], ['two', '-o', 'out'], 'out/a.json', 'one/a.txt'],
    [
      'a folder, with other options',
      ['one', '-o', 'out'],
      ['two', '-o', 'out', '--spans'],
      'out/a.json',
      'one/a.txt',
    ],
    ['a file', ['a.jsonl', '-o', 'all.jsonl'], ['b.jsonl', '-o', 'all.jsonl'], 'all.jsonl', 'a.jsonl'],
    [
      'a file, with other options',
      ['a.jsonl', '-o', 'all.jsonl'],
      ['b.jsonl', '-o', 'all.jsonl', '--spans'],
      'all.jsonl',
      'a.jsonl',
    ],
    [
      'a Parquet file',
      ['a.jsonl', '-o', 'x.parquet'],
      ['b.jsonl', '-o', 'x.parquet'],
      'x.parquet',
      'a.jsonl',
    ],
    [
      'a Parquet file, with other options',
      ['a.jsonl', '-o', 'x.parquet'],
      ['b.jsonl', '-o', 'x.parquet', '--spans'],
      'x.parquet',
      'a.jsonl',
    ],
    ['a file of a folder', ['one', '-o', 'all.jsonl'], ['two', '-o', 'all.jsonl'], 'all.jsonl', 'one'],
    [
      'a page',
      ['one/a.txt', '-o', 'a.json', '--resume'],
      ['two/a.txt', '-o', 'a.json'],
      'a.json',
      'one/a.txt',
    ],
  ])('refuses to replace their results: %s', async (_what, first, second, output, input) => {
    await runHere([...first, '-q'], cwd);
    const [before, files] = [readText(cwd, output), filesIn(cwd)];
    const { code, stderr } = await runHere([...second, '--resume'], cwd);
    expect([code, stderr]).toEqual([2, says(output, join(cwd, input))]);
    expect([readText(cwd, output), filesIn(cwd)]).toEqual([before, files]);
    expect((await runHere([...second, '-q'], cwd)).code).toBe(0);
    expect(readText(cwd, output)).not.toBe(before);
  });

  it('refuses where another page comes from standard input, which has no name', async () => {
    const args = ['-', '-o', 'a.json', '--resume'];
    expect((await runHere(args, cwd, ARTICLE)).code).toBe(0);
    expect((await runHere(args, cwd, ARTICLE)).code).toBe(0);
    const { code, stderr } = await runHere(args, cwd, pageNumber(3));
    expect([code, stderr]).toEqual([2, says('a.json', 'standard input')]);
  });

  it('refuses an input without records, too', async () => {
    writeFileSync(join(cwd, 'c.jsonl'), '\n');
    await runHere(['a.jsonl', '-o', 'all.jsonl', '-q'], cwd);
    const before = readText(cwd, 'all.jsonl');
    const { code, stderr } = await runHere(
      ['c.jsonl', '--input', 'jsonl', '-o', 'all.jsonl', '--resume'],
      cwd,
    );
    expect([code, stderr]).toEqual([2, says('all.jsonl', join(cwd, 'a.jsonl'))]);
    expect(readText(cwd, 'all.jsonl')).toBe(before);
  });

  it.each<[string, string[], string[]]>([
    ['other names in the folder', ['one', '-o', 'out'], ['three', '-o', 'out']],
    ['more inputs', ['one', '-o', 'all.jsonl'], ['three', 'one', '-o', 'all.jsonl']],
    ['another spelling', ['one', '-o', 'all.jsonl'], ['./two/../one', '-o', 'all.jsonl']],
  ])('continues with %s', async (_what, first, second) => {
    await runHere([...first, '-q'], cwd);
    expect((await runHere([...second, '-q', '--resume'], cwd)).code).toBe(0);
  });

  it('fails only the output concerned where others were written before', async () => {
    writeFileSync(join(cwd, 'two/0.txt'), ARTICLE);
    await runHere(['one', '-o', 'out', '-q'], cwd);
    const before = readText(cwd, 'out/a.json');
    const { code } = await runHere(['two', '-o', 'out', '-q', '--resume'], cwd);
    expect([1, 2]).toContain(code);
    expect([readText(cwd, 'out/a.json'), existsSync(join(cwd, 'out/0.json'))]).toEqual([before, code === 1]);
  });
});

describe('a journal that was edited', () => {
  const lines = (path: string) =>
    readText(path)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const save = (path: string, all: object[]) =>
    writeFileSync(path, all.map((line) => `${JSON.stringify(line)}\n`).join(''));

  it.each<[string, (entry: Record<string, unknown>) => void]>([
    [
      'a negative end',
      (entry) => {
        entry.end = -40;
      },
    ],
    [
      'an end before the one before it',
      (entry) => {
        entry.end = 1;
      },
    ],
    [
      'an end in the middle of a line',
      (entry) => {
        entry.end = (entry.end as number) - 3;
      },
    ],
    [
      'an end that is no whole number',
      (entry) => {
        entry.end = 12.5;
      },
    ],
    [
      'an end that is text',
      (entry) => {
        entry.end = '12';
      },
    ],
    [
      'an unknown status',
      (entry) => {
        entry.status = 'splendid';
      },
    ],
    [
      'no record',
      (entry) => {
        entry.record = 7;
      },
    ],
  ])('of one file gives the right result: %s', async (_what, edit) => {
    const cwd = folderWith({ 'a.jsonl': recordsFile(6) });
    const args = ['a.jsonl', '-o', 'all.jsonl', '-q'];
    await runHere(args, cwd);
    const wanted = readText(cwd, 'all.jsonl');
    const journal = join(cwd, '.all.jsonl.journal');
    const all = lines(journal);
    edit(all[3]);
    save(journal, all);
    expect((await runHere([...args, '--resume'], cwd)).code).toBe(0);
    expect(readText(cwd, 'all.jsonl')).toBe(wanted);
  });

  it.each<[string, object]>([
    ['a negative size', { bytes: -1 }],
    ['an unknown status', { counts: { splendid: 1 } }],
    ['a count below zero', { counts: { cleaned: -7 } }],
    ['no counts', { counts: null }],
  ])('of a folder is not believed: %s', async (_what, edit) => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE });
    await runHere(['in', '-o', 'out', '-q'], cwd);
    const journal = join(cwd, 'out', JOURNAL);
    save(
      journal,
      lines(journal).map((line) => ({ ...line, ...edit })),
    );
    expect((await runHere(['in', '-o', 'out', '--resume'], cwd)).stderr).toBe(
      'cleaned 1, without an article 0, failed 0\n',
    );
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([JOURNAL, 'a.json']);
    expect(statSync(journal).size).toBeGreaterThan(0);
  });
});
