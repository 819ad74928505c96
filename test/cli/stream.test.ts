import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ARTICLE, bin, ended, filesIn, folderWith, run, start, until } from '../support/command.ts';
import { assertValid } from '../support/schema.ts';

const shell = promisify(execFile);

function manyPages(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${i}.txt`, ARTICLE]));
}

/** Their output is several times what a pipe holds, 64 kB. */
const MANY = 120;

describe('a pipe', () => {
  it('may close early: the command ends quietly', async () => {
    const cwd = folderWith(manyPages(MANY));
    const command = `"${process.execPath}" "${bin()}" in -q | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await shell('bash', ['-c', command], { cwd });
    const [first, code] = stdout.trimEnd().split('\n');
    expect(JSON.parse(first ?? '').source).toBe('in/0.txt');
    expect([code, stderr]).toEqual(['0', '']);
  });

  it('may be named as a device', async () => {
    const command = `"${process.execPath}" "${bin()}" -o /dev/stdout < in/0.txt | cat`;
    const { stdout } = await shell('bash', ['-c', command], { cwd: folderWith(manyPages(1)) });
    assertValid(JSON.parse(stdout));
  });

  it('may be slow: nothing is lost', async () => {
    const cwd = folderWith(manyPages(MANY));
    const child = start(['in', '-q'], { cwd });
    await wait(300);
    const { code, stdout } = await ended(child);
    expect(stdout.trimEnd().split('\n')).toHaveLength(MANY);
    expect(code).toBe(0);
  });
});

describe.runIf(existsSync('/proc/self/fdinfo'))('standard output', () => {
  const closed = (redirected: string) =>
    shell('bash', ['-c', `"${process.execPath}" "${bin()}" in/0.txt ${redirected}`], {
      cwd: folderWith(manyPages(1)),
    }).then(
      () => [0, ''],
      (error) => [error.code, error.stderr],
    );

  it('that is closed is a lost output', async () => {
    expect(await closed('>&-')).toEqual([
      3,
      'clean-article: standard output is closed; -o /dev/null cleans without an output\n',
    ]);
  });

  it('that is closed does not matter where the output goes elsewhere, or where only the exit code is wanted', async () => {
    for (const more of [
      '-o out.json >&-',
      '--report r.html >&-',
      '--strict >&-',
      '>/dev/null',
      '-o /dev/null >&-',
    ])
      expect(await closed(more)).toEqual([0, '']);
  });
});

describe('SIGUSR1', () => {
  it('opens no port for debuggers', async () => {
    const child = start(['-q', '-f', 'jsonl', '--input', 'jsonl']);
    const result = ended(child);
    child.stdin.write(`${JSON.stringify({ text: ARTICLE })}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGUSR1');
    // Whoever opened it would have said so by the time the next page is done.
    child.stdin.end(`${JSON.stringify({ text: ARTICLE })}\n`);
    expect(await result).toMatchObject({ code: 0, stderr: '' });
  });
});

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, expected) => {
  it('quietly ends a wait for standard input', async () => {
    const child = start([]);
    const result = ended(child);
    child.stdin.on('error', () => {});
    // More than a pipe holds: when all of it has gone in, the command is reading.
    await new Promise((resolve) => child.stdin.write('The first half of '.repeat(100_000), resolve));
    child.kill(signal);
    expect(await result).toEqual({ code: expected, signal: null, stdout: '', stderr: '' });
  });

  it('leaves no partial file under the final name, and says how to continue', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE });
    const child = start(['in', '-', '-f', 'jsonl', '-o', 'all.jsonl', '-q'], { cwd });
    const result = ended(child);
    child.stdin.on('error', () => {});
    const part = join(cwd, '.all.jsonl.part');
    await until(() => (statSync(part, { throwIfNoEntry: false })?.size ?? 0) > 0);
    child.kill(signal);
    const { code, stderr } = await result;
    expect(code).toBe(expected);
    expect(stderr).toBe('clean-article: ended early; run the same command with --resume to continue\n');
    expect(filesIn(cwd)).toEqual(['.all.jsonl.journal', '.all.jsonl.part', join('in', 'a.txt')]);
  });
});

describe('colour', () => {
  it('is not sent to pipes unless forced, for each stream separately', async () => {
    const painted = '\u001b[';
    const plain = await run(['gone', '--explain', '-'], { input: ARTICLE });
    expect(plain.stdout + plain.stderr).not.toContain(painted);
    const forced = await run(['gone', '--explain', '-', '--color', 'always'], { input: ARTICLE });
    expect(forced.stdout).toContain(painted);
    expect(forced.stderr).toContain(painted);
    const barred = await run(['gone', '-'], { input: ARTICLE, env: { NO_COLOR: '1', FORCE_COLOR: '1' } });
    expect(barred.stderr).not.toContain(painted);
    const json = await run(['--color', 'always'], { input: ARTICLE });
    expect(json.stdout).not.toContain(painted);
  });
});
