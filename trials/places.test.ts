import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bin, ended, folderWith, JOURNAL, start, until } from '../test/support/command.ts';
import { pageFiles, recordsFile } from '../test/support/pages.ts';

const ROUNDS = 5;

/** Puts a link in a folder's place for a moment. Returns how often: not while there is no such folder. */
async function swap(path: string, aside: string, elsewhere: string): Promise<number> {
  if (!existsSync(path)) return 0;
  renameSync(path, aside);
  symlinkSync(elsewhere, path);
  await wait(1);
  rmSync(path);
  try {
    renameSync(aside, path);
  } catch {
    // The run has made the folder anew.
    rmSync(aside, { recursive: true });
  }
  return 1;
}

describe('an output folder, or one below it, that is swapped for a link again and again while a run lasts', () => {
  it.each(['out', 'out/3'])('leads no file elsewhere: %s', async (swapped) => {
    const cwd = folderWith({ ...pageFiles('in', 120), 'in/3/records.jsonl': recordsFile(40) });
    const [path, aside, elsewhere] = [join(cwd, swapped), join(cwd, 'aside'), join(cwd, 'else')];
    mkdirSync(elsewhere);
    let swaps = 0;
    for (let round = 0; round < ROUNDS; round++) {
      rmSync(join(cwd, 'out'), { recursive: true, force: true });
      const child = start(['in', '-o', 'out', '-j', '2', '-q'], { cwd });
      const result = ended(child);
      child.stdin.end();
      const over = result.then(() => true);
      // What the path leads to when the run begins is what it was told to write to.
      await until(() => existsSync(join(cwd, 'out', JOURNAL)));
      while (!(await Promise.race([over, wait(1).then(() => false)])))
        swaps += await swap(path, aside, elsewhere);
      expect([0, 1, 3]).toContain((await result).code);
      expect(readdirSync(elsewhere)).toEqual([]);
    }
    expect(swaps).toBeGreaterThan(ROUNDS);
  });
});

/** Runs a shell where it may mount file systems that nobody else sees. */
const apart = (script: string, cwd: string) =>
  spawnSync('unshare', ['-rm', 'bash', '-c', script], { cwd, encoding: 'utf8' });
const canMount = apart('mount -t tmpfs none /mnt && mount -o remount,ro /mnt', '/').status === 0;

describe.skipIf(!canMount)('a disk', () => {
  const clean = `"${process.execPath}" "${bin()}" in -o out -q -j 2`;

  it('that is read-only ends the run with one complaint and code 3', () => {
    const cwd = folderWith(pageFiles('in', 100));
    mkdirSync(join(cwd, 'out'));
    const { status, stderr } = apart(`mount -t tmpfs none out && mount -o remount,ro out && ${clean}`, cwd);
    expect([status, stderr]).toEqual([3, 'clean-article: --out out: the disk is read-only\n']);
    const below = apart(
      `mount -t tmpfs none out && mount -o remount,ro out && ${clean.replace('-o out', '-o out/deeper/still')}`,
      cwd,
    );
    expect([below.status, below.stderr]).toEqual([
      3,
      'clean-article: --out out/deeper/still: the disk is read-only\n',
    ]);
  });

  it('that becomes read-only amid a run ends it likewise', () => {
    const cwd = folderWith(pageFiles('in', 400));
    mkdirSync(join(cwd, 'out'));
    // What is open for writing keeps a disk from becoming read-only: the tree of the outputs is one of its own.
    const script = `mount -t tmpfs none out && mkdir out/{0..6} && for i in {0..6}; do mount -t tmpfs none out/$i; done
      ${clean} & until [ -e out/0/0.json ]; do sleep .01; done; for i in {0..6}; do mount -o remount,ro out/$i; done; wait $!`;
    const { status, stderr } = apart(script, cwd);
    expect([status, stderr.split('\n')]).toEqual([
      3,
      [
        'clean-article: out: the disk is read-only',
        'clean-article: ended early; run the same command with --resume to continue',
        '',
      ],
    ]);
  });

  it('that is full ends it likewise', () => {
    const cwd = folderWith(pageFiles('in', 200));
    mkdirSync(join(cwd, 'out'));
    const { status, stderr } = apart(`mount -t tmpfs -o size=200k none out && ${clean}`, cwd);
    expect([status, stderr.split('\n')[0]]).toEqual([3, 'clean-article: out: no space left on the disk']);
    expect(stderr.split('\n')).toHaveLength(3);
  });
});
