import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ARTICLE, ended, filesIn, type Ran } from '../support/command.ts';
import { runHere } from '../support/here.ts';
import { sourceCopy } from '../support/source-copy.ts';

const TIMEOUT = 90_000;

/** `npm run try` in a copy of the source. */
function tryOut(cwd: string, args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn('npm', ['run', '--silent', 'try', '--', ...args], { cwd });
  child.stdin.end(input);
  return ended(child);
}

it(
  'runs the source as it was edited, without a build',
  async () => {
    const cwd = sourceCopy();
    const page = `${ARTICLE}\nA word from the harbour club\n`;
    const phrases = join(cwd, 'src/languages/en/phrases.ts');
    const before = await runHere(['-', '--explain'], cwd, page);
    const text = readFileSync(phrases, 'utf8');
    writeFileSync(phrases, text.replace('lines: [', "lines: [\n      'a word from the harbour club',"));
    const after = await tryOut(cwd, ['-', '--explain'], page);
    expect([before.code, after.code, before.stderr, after.stderr]).toEqual([0, 0, '', '']);
    expect(before.stdout).not.toContain('the line is “a word from the harbour club”');
    expect(after.stdout).toMatch(
      /\tremoved\tadvertisement\tadvertisement\tthe line is “a word from the harbour club”\t/,
    );
    expect(existsSync(join(cwd, 'dist'))).toBe(false);
  },
  TIMEOUT,
);

it(
  'takes the options of the command: worker threads, a report, an output folder',
  async () => {
    const cwd = sourceCopy();
    const names = Array.from({ length: 20 }, (_, i) => `page-${10 + i}`);
    mkdirSync(join(cwd, 'in'));
    for (const name of names) writeFileSync(join(cwd, 'in', `${name}.txt`), ARTICLE);
    // A thread loads the source for seconds: one is enough.
    const options = ['--jobs', '1', '--report', 'report.html', '--out', 'out', '--quiet'];
    expect(await tryOut(cwd, ['in', ...options])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(filesIn(join(cwd, 'out'))).toEqual(names.map((name) => `${name}.json`));
    expect(JSON.parse(readFileSync(join(cwd, 'out/page-10.json'), 'utf8'))).toMatchObject({
      headline: 'Harbour town votes to keep its last ferry',
    });
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('in/page-29.txt');
  },
  TIMEOUT,
);
