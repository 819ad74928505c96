import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  ended,
  filesIn,
  folderWith,
  JOURNAL,
  type Ran,
  readText,
  run,
  start,
  until,
} from '../support/command.ts';
import { runBuilt } from '../support/here.ts';
import { bytesIn } from '../support/kill.ts';
import { pageFiles, recordsFile } from '../support/pages.ts';

const ARGS = ['in', '-o', 'out', '-j', '2'];
const GO_ON = 'clean-article: ended early; run the same command with --resume to continue';

/** Goes on in this process, with one worker: what it is about ended before. */
const resume = (cwd: string) => runBuilt([...ARGS.slice(0, 3), '-j', '1', '--resume', '-q'], { cwd });

/** Does something to a run over a folder once its first outputs exist. */
async function midway(cwd: string, what: (kill: (signal: NodeJS.Signals) => void) => void): Promise<Ran> {
  const child = start(ARGS, { cwd });
  const result = ended(child);
  child.stdin.end();
  const begun = () => existsSync(join(cwd, 'out', JOURNAL));
  await until(begun);
  what((signal) => child.kill(signal));
  return result;
}

describe('a run over a folder', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('finishes the pages in progress at a %s and says how to continue', async (signal, expected) => {
    const cwd = folderWith(pageFiles('in', 400));
    const { code, stderr } = await midway(cwd, (kill) => kill(signal));
    expect(code).toBe(expected);
    const [said, counts] = stderr.split('\n');
    expect(said).toBe(GO_ON);
    const written = filesIn(join(cwd, 'out'));
    expect(counts).toBe(`cleaned ${written.length}, without an article 0, failed 0`);
    expect(written.length).toBeLessThan(400);
    expect(readText(cwd, 'out', JOURNAL).split('\n')).toHaveLength(written.length + 1);
    const resumed = await resume(cwd);
    expect([resumed.code, filesIn(join(cwd, 'out')).length]).toEqual([0, 400]);
  });

  it('ends at once at a second Ctrl-C', async () => {
    const cwd = folderWith(pageFiles('in', 400));
    const { signal, stderr } = await midway(cwd, (kill) => {
      kill('SIGSTOP');
      kill('SIGINT');
      kill('SIGCONT');
      setTimeout(() => kill('SIGINT'), 1);
    });
    // By the second signal the run may be over already, if the pages in progress took only a moment.
    expect(signal === 'SIGINT' ? '' : stderr.split('\n')[0]).toBe(signal === 'SIGINT' ? '' : GO_ON);
  });

  it('ends when its output folder vanishes', async () => {
    const cwd = folderWith(pageFiles('in', 400));
    const { code, stderr } = await midway(cwd, () => renameSync(join(cwd, 'out'), join(cwd, 'gone')));
    expect(stderr).toMatch(/^clean-article: out: the folder has gone\n/);
    expect(stderr).toContain(GO_ON);
    expect(code).toBe(3);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
    renameSync(join(cwd, 'gone'), join(cwd, 'out'));
    const resumed = await resume(cwd);
    expect([resumed.code, filesIn(join(cwd, 'out')).length]).toEqual([0, 400]);
  });

  it('continues when an input vanishes', async () => {
    const cwd = folderWith(pageFiles('in', 400));
    const { code, stderr } = await midway(cwd, () =>
      renameSync(join(cwd, 'in/6/6.txt'), join(cwd, 'gone.txt')),
    );
    expect(stderr).toMatch(/^clean-article: in\/6\/6\.txt: no such file or folder\ncleaned 399, /);
    expect(code).toBe(1);
  });
});

describe('a run into one file', () => {
  it('that cannot take its place in the end can be gone on with', async () => {
    const cwd = folderWith({ 'a.jsonl': recordsFile(3) });
    const args = ['a.jsonl', '-', '-f', 'jsonl', '-o', 'all.jsonl'];
    const child = start(args, { cwd });
    const result = ended(child);
    const begun = () => existsSync(join(cwd, '.all.jsonl.part'));
    await until(begun);
    mkdirSync(join(cwd, 'all.jsonl/in the way'), { recursive: true });
    child.stdin.end(ARTICLE);
    const { code, stderr } = await result;
    expect(stderr.split('\n').slice(0, 2)).toEqual(['clean-article: all.jsonl: is a folder', GO_ON]);
    expect(code).toBe(3);
    rmSync(join(cwd, 'all.jsonl'), { recursive: true });
    const resumed = await run([...args, '--resume'], { cwd, input: ARTICLE });
    expect(resumed.stderr).toMatch(/done before 4\n$/);
    expect(filesIn(cwd)).toEqual(['.all.jsonl.journal', 'a.jsonl', 'all.jsonl']);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'that is full says so and exits 3, with bad records or without',
    async () => {
      const cwd = folderWith({ 'a.txt': ARTICLE, 'b.jsonl': recordsFile(3) });
      for (const input of ['a.txt', 'b.jsonl']) {
        const { code, stderr } = await run([input, '-q', '-o', '/dev/full'], { cwd });
        expect([code, stderr]).toEqual([3, 'clean-article: /dev/full: no space left on the disk\n']);
      }
    },
  );
});

describe('jobs', () => {
  it('never change a byte', async () => {
    const cwd = folderWith(pageFiles('in', 40));
    await run(['in', '-o', 'one', '-j', '1'], { cwd });
    await run(['in', '-o', 'three', '-j', '3'], { cwd });
    expect(bytesIn(join(cwd, 'three'))).toEqual(bytesIn(join(cwd, 'one')));
  });
});
