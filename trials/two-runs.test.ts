import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, bin, ended, filesIn, folderWith, JOURNAL, run, until } from '../test/support/command.ts';
import { bytesIn } from '../test/support/kill.ts';
import { numbers, pageFiles, recordsFile } from '../test/support/pages.ts';

const ROUNDS = 10;
/** Seconds: a busy machine may take longer for a page than the ten that it has without it. */
const NO_LIMIT = ['--timeout', '3600'];
const DEAD = JSON.stringify({
  run: '0123456789abcdef',
  host: 'gone',
  boot: null,
  namespace: null,
  pid: 1,
  start: null,
});
const canUnshare = spawnSync('unshare', ['-rpf', '--mount-proc', 'true']).status === 0;

describe('runs that start at the same moment on one output', () => {
  const codes = (cwd: string, runs: readonly string[][]) =>
    Promise.all(runs.map(async (args) => (await run([...args, ...NO_LIMIT, '-q'], { cwd })).code));

  it('of other inputs give the whole result of one of them, never a mixture', async () => {
    const cwd = folderWith({
      'a.jsonl': recordsFile(6),
      'b.jsonl': recordsFile(6).replaceAll('page-', 'b-'),
    });
    const whole = await Promise.all(
      ['a', 'b'].map(async (n) => (await run([`${n}.jsonl`, '-f', 'jsonl'], { cwd })).stdout),
    );
    for (let round = 0; round < ROUNDS; round++) {
      const ended = await codes(cwd, [
        ['a.jsonl', '-o', 'all.jsonl'],
        ['b.jsonl', '-o', 'all.jsonl'],
      ]);
      expect([0, 2]).toEqual(expect.arrayContaining(ended));
      expect(ended).toContain(0);
      expect(whole).toContain(readFileSync(join(cwd, 'all.jsonl'), 'utf8'));
      expect(filesIn(cwd)).toEqual(['.all.jsonl.journal', 'a.jsonl', 'all.jsonl', 'b.jsonl']);
    }
  });

  it('of one input, resumed, give what one run gives; so do heirs of a dead run', async () => {
    const cwd = folderWith({ ...pageFiles('in', 12), 'in/records.jsonl': recordsFile(6) });
    await run(['in', '-o', 'alone', '-q'], { cwd });
    const wanted = bytesIn(join(cwd, 'alone'));
    for (let round = 0; round < ROUNDS; round++) {
      rmSync(join(cwd, 'out'), { recursive: true, force: true });
      mkdirSync(join(cwd, 'out'));
      writeFileSync(join(cwd, 'out/.clean-article.lock'), DEAD.replace('null', round % 2 ? 'null' : '"b"'));
      spawnSync('touch', ['-d', '1 hour ago', join(cwd, 'out/.clean-article.lock')]);
      const ended = await codes(
        cwd,
        numbers(4, () => ['in', '-o', 'out', '--resume']),
      );
      expect(ended.filter((code) => code !== 2)).toEqual(ended.filter((code) => code === 0));
      expect(ended).toContain(0);
      expect(bytesIn(join(cwd, 'out'))).toEqual(wanted);
      const lines = readFileSync(join(cwd, 'out', JOURNAL), 'utf8')
        .trimEnd()
        .split('\n');
      expect(new Set(lines.map((line) => JSON.parse(line).output)).size).toBe(lines.length);
    }
  });
});

describe.skipIf(!canUnshare)('a run in a container of its own', () => {
  it('is not taken for a dead one from outside, and its files stay', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE });
    const args = [process.execPath, bin(), 'in', '-', '-o', 'out', '-q'];
    const inside = spawn('unshare', ['-rpf', '--mount-proc', ...args], { cwd });
    const result = ended(inside);
    const out = join(cwd, 'out');
    await until(() => existsSync(join(out, 'a.json')));
    const temporary = join(out, '.clean-article-0123456789abcdef-1.tmp');
    writeFileSync(temporary, 'being written');
    const outside = await run(['in', '-o', 'out', '--resume'], { cwd });
    expect([outside.code, outside.stderr]).toEqual([
      2,
      expect.stringMatching(
        /^clean-article: --out out: another run may be writing there \(process \d+ on .+\); if it has ended, try again in \d+ s\n$/,
      ),
    ]);
    expect(existsSync(temporary)).toBe(true);
    inside.stdin.end(ARTICLE);
    expect((await result).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      temporary.slice(out.length + 1),
      JOURNAL,
      'a.json',
      'stdin.json',
    ]);
  });
});
