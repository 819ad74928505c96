import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, filesIn, folderWith } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';
import { ACTED_ON, ESCAPES } from '../support/hostile.ts';

/** Characters that a file name may contain. */
const NAMES = ESCAPES.filter((text) => !/[\u0000/]/.test(text) && !/\p{Cs}/u.test(text));
const PAGE = [
  ...ESCAPES,
  ARTICLE,
  ...ESCAPES.map((text) => `They said ${text} to the council on Tuesday.`),
].join('\n');

const quiet = ({ stdout, stderr }: { stdout: string; stderr: string }, tabs = '') => {
  expect(stdout.replaceAll(tabs, '')).not.toMatch(ACTED_ON);
  expect(stderr).not.toMatch(ACTED_ON);
};

describe('the command on hostile text', () => {
  it.each([[], ['-f', 'jsonl'], ['-f', 'markdown'], ['-f', 'text'], ['-f', 'jsonld'], ['--spans']])(
    'writes no raw control characters: %s %s',
    async (...options) => {
      quiet(await run(options, { input: PAGE }));
    },
  );

  it('escapes it in an explanation', async () => {
    quiet(await run(['--explain'], { input: PAGE }), '\t');
    const { stdout } = await run(['--explain', '--color', 'always'], { input: PAGE });
    // The colours are the tool's own: they are switched on and off within a line.
    expect(stdout.replace(/\u001b\[(?:1|2|3|22|23|32|36|39)m/g, '')).not.toMatch(ACTED_ON);
  });

  it('escapes file names in messages', async () => {
    const files = Object.fromEntries(
      NAMES.flatMap((name) => [
        [`in/${name}.txt`, ARTICLE],
        [`in/${name}.bin`, '\u0000\u0001\u0002'],
      ]),
    );
    const cwd = folderWith(files);
    const ran = await run(['in', '--strict', '-o', 'out'], { cwd });
    quiet(ran);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('\\x1b[31mred\\x1b[0m.bin');
    expect(ran.stderr).toContain('\\u202egpj.exe.bin');
    expect(filesIn(join(cwd, 'out')).filter((name) => name.endsWith('.json'))).toHaveLength(NAMES.length);
    quiet(await run(['in', '--explain'], { cwd }), '\t');
  });

  it('escapes a wrong argument in a message', async () => {
    const text = NAMES.join('');
    const wrong = [
      [`--${text}`],
      ['-f', text],
      ['--language', text],
      ['--encoding', text],
      ['--now', text],
      [text],
    ];
    for (const args of [...wrong, ['--resume', '--out', `${text}/`, text]]) {
      const ran = await run(args, { cwd: folderWith() });
      quiet(ran);
      expect(ran.code).not.toBe(0);
    }
  });
});
