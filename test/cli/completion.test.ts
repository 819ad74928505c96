import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { command } from '../../src/cli/command.ts';
import { completionScript } from '../../src/cli/completion/script.ts';
import { FORMAT_NAMES } from '../../src/format/index.ts';
import { folderWith } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';

const bash = completionScript(command(), 'bash');
/** What bash would offer for the last of these words, by the script's own list; and whether it offers paths too. */
const ASK = `
compopt() { paths=no; }
paths=yes
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_clean_article
printf '%s\\n' "$paths" "\${COMPREPLY[@]}"
`;

function offered(...words: string[]): { paths: boolean; words: string[] } {
  const args = ['--norc', '-c', bash + ASK, 'bash', 'clean-article', ...words];
  const [paths, ...found] = execFileSync('bash', args, { encoding: 'utf8' }).trimEnd().split('\n');
  return { paths: paths === 'yes', words: found.filter((word) => word !== '') };
}

describe('completion in bash', () => {
  it.each<[string[], string[]]>([
    [['--fo'], ['--format']],
    [
      ['page.txt', '--re'],
      ['--report', '--resume'],
    ],
    [['-f', ''], [...FORMAT_NAMES]],
    [['--format', 'ma'], ['markdown']],
    [['--format', '='], [...FORMAT_NAMES]],
    [
      ['--color', '=', 'a'],
      ['auto', 'always'],
    ],
    [['--date-order', 'm'], ['mdy']],
    [['--jobs', ''], []],
    [['--nothing-like-it'], []],
  ])('of %j offers %j and no paths', (words, expected) => {
    expect(offered(...words)).toEqual({ paths: false, words: expected });
  });

  it.each([
    [['']],
    [['pa']],
    [['--out', '']],
    [['--report', '=', 're']],
    [['--', '--fo']],
    [['-o', 'x', 'pa']],
  ])('of %j offers paths only', (words) => {
    expect(offered(...words)).toEqual({ paths: true, words: [] });
  });

  it('is what bash itself runs for the command', () => {
    const asked = `${bash}\ncomplete -p clean-article`;
    expect(execFileSync('bash', ['--norc', '-c', asked], { encoding: 'utf8' })).toBe(
      'complete -o default -F _clean_article clean-article\n',
    );
  });
});

describe.each(['bash', 'zsh', 'fish'] as const)('the script for %s', (shell) => {
  it('is what --completion prints, and names every option of the help', async () => {
    const { stdout, stderr, code } = await run(['--completion', shell], { cwd: folderWith() });
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toBe(completionScript(command(), shell));
    const shown = command().createHelp().visibleOptions(command());
    expect(shown.length).toBeGreaterThan(20);
    for (const { long } of shown) expect(stdout).toContain(shell === 'fish' ? `-l ${long!.slice(2)} ` : long);
  });
});

it('quotes special characters in a description', () => {
  const odd = command().option('--odd <file>', "it's [a: b\\c]");
  expect(completionScript(odd, 'zsh')).toContain(`'--odd=[it'\\''s \\[a\\: b\\\\c\\]]:file:_files'`);
  expect(completionScript(odd, 'fish')).toContain(`-l odd -r -F -d 'it\\'s [a: b\\\\c]'`);
});

it('of an unknown shell is a usage error', async () => {
  const { stderr, code } = await run(['--completion', 'tcsh']);
  expect(stderr).toContain('Allowed choices are bash, zsh, fish');
  expect(code).toBe(2);
});

it('does not prevent cleaning a file of that name', async () => {
  const cwd = folderWith({ completion: 'Home\nNews\n' });
  expect((await run(['completion'], { cwd })).stdout).toContain('"source": "completion"');
});
