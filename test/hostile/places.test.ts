import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, filesIn, folderWith, JOURNAL, readText } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';

const CONFIG = 'clean-article.config.json';
const RULES = '{"phrases":[{"kind":"related","match":"start","text":"The ferry carries"}]}';

/** The contents of a folder; links by name only. */
function pagesIn(): string {
  const cwd = folderWith({
    'in/a.txt': ARTICLE,
    'in/sub/b.txt': ARTICLE,
    'in/.hidden/c.txt': ARTICLE,
    'else/old.json': 'old',
    'rules.json': RULES,
  });
  mkdirSync(join(cwd, 'there'));
  symlinkSync('else/old.json', join(cwd, 'link'));
  symlinkSync('there', join(cwd, 'way'));
  return cwd;
}

describe('paths that exclude each other are a usage error, reported before anything is written', () => {
  it.each<[string[], string]>([
    [['in/a.txt', '-o', 'x', '--report', 'x'], '--report x is the same as --out x'],
    [['in/a.txt', '-o', 'x', '--report', './in/../x'], '--report ./in/../x is the same as --out x'],
    [
      ['in/a.txt', '-o', 'else/old.json', '--report', 'link'],
      '--report link is the same as --out else/old.json',
    ],
    [['in/a.txt', '-o', 'way/x', '--report', 'there/x'], '--report there/x is the same as --out way/x'],
    [['in/a.txt', '-o', 'new/x', '--report', 'new/y/../x'], '--report new/y/../x is the same as --out new/x'],
    [['in', '-o', 'out', '--report', 'out'], '--report out is the same as --out out'],
    [['in', '-o', 'out', '--report', 'there'], '--report there: is a folder'],
    [
      ['in/a.txt', '-o', 'x', '--report', 'x/r.html'],
      '--report x/r.html and --out x: one cannot lie in the other',
    ],
    [['in/a.txt', '-o', 'r/x', '--report', 'r'], '--report r and --out r/x: one cannot lie in the other'],
    [['in', '-o', 'r/out', '--report', 'r'], '--report r and --out r/out: one cannot lie in the other'],
    [
      ['in', '-o', 'out', '--report', 'out/a.json'],
      '--report out/a.json is in the way of the output of in/a.txt',
    ],
    [
      ['in', '-o', 'out', '--report', 'out/A.jsonl'],
      '--report out/A.jsonl is in the way of the output of in/a.txt',
    ],
    [
      ['in', '-o', 'out', '--report', 'out/sub'],
      '--report out/sub is in the way of the output of in/sub/b.txt',
    ],
    [
      ['in', '-o', 'out', '--report', `out/${JOURNAL}`],
      `--report out/${JOURNAL} is a name that is kept for --resume`,
    ],
    [
      ['in', '-o', 'all.jsonl', '--report', '.all.jsonl.journal'],
      '--report .all.jsonl.journal is a name that is kept for --resume',
    ],
    [
      ['in', '-o', 'out', '--report', 'in/r.html'],
      '--report in/r.html lies in the input folder in: the next run would take it for a page',
    ],
    [
      ['in', '-o', 'in/sub/all.jsonl'],
      '--out in/sub/all.jsonl lies in the input folder in: the next run would take it for a page',
    ],
    [
      ['in/a.txt', '--rules', 'rules.json', '-o', './rules.json'],
      '--out ./rules.json: options or rules are read from rules.json',
    ],
    [
      ['in/a.txt', '--rules', 'rules.json', '--report', 'rules.json'],
      '--report rules.json: options or rules are read from rules.json',
    ],
  ])('%j', async (args, says) => {
    const cwd = pagesIn();
    const before = filesIn(cwd);
    const { code, stdout, stderr } = await run(args, { cwd });
    expect([code, stdout, stderr]).toEqual([2, '', `clean-article: ${says}\n`]);
    expect(filesIn(cwd)).toEqual(before);
    expect([readText(cwd, 'else/old.json'), readText(cwd, 'rules.json')]).toEqual(['old', RULES]);
  });
});

describe('paths that do not conflict are accepted', () => {
  it.each<[string[], string[]]>([
    [
      ['in', '-o', 'out', '--report', 'out/report.html'],
      ['out/report.html', 'out/a.json'],
    ],
    [
      ['in', '-o', 'out', '--report', 'out/sub/report.html'],
      ['out/sub/report.html', 'out/sub/b.json'],
    ],
    [
      ['in', '-o', 'in/out', '--report', 'in/out/report.html'],
      ['in/out/report.html', 'in/out/a.json'],
    ],
    [
      ['in', '-o', 'in/.all.jsonl', '--report', 'in/.hidden/r.html'],
      ['in/.all.jsonl', 'in/.hidden/r.html'],
    ],
    [
      ['in/a.txt', '-o', 'in/a.json', '--report', 'in/a.html'],
      ['in/a.json', 'in/a.html'],
    ],
    [
      ['in', '-o', 'in.jsonl', '--report', 'in.html'],
      ['in.jsonl', 'in.html'],
    ],
    [['in/a.txt', '-o', '/dev/null', '--report', '/dev/null'], []],
  ])('%j, and again', async (args, made) => {
    const cwd = pagesIn();
    for (const _run of [1, 2]) {
      const { code, stderr } = await run([...args, '-q'], { cwd });
      expect([code, stderr]).toEqual([0, '']);
      expect(filesIn(cwd)).toEqual(expect.arrayContaining(made));
    }
  });
});

describe('a path with a file in place of a folder', () => {
  it('is a usage error for an output, and a failure of that input alone', async () => {
    const cwd = pagesIn();
    const { code, stderr } = await run(['in/a.txt', '--report', 'rules.json/r.html'], { cwd });
    expect(code).toBe(2);
    // Node 22 and later report it differently from Node 20.
    expect(stderr).toMatch(
      /^clean-article: --report rules\.json\/r\.html: (?:a part of the path is not a folder|a file of that name is in the way)\n$/,
    );
    const read = await run(['in/a.txt/b', 'in/a.txt', '-q', '-o', 'out.jsonl'], { cwd });
    expect([read.code, read.stderr]).toEqual([
      1,
      'clean-article: in/a.txt/b: a part of the path is not a folder\n',
    ]);
  });
});

describe('a file with settings', () => {
  it('is not read as a page of its folder, and not overwritten', async () => {
    const cwd = folderWith({
      'a.txt': ARTICLE,
      [CONFIG]: '{"format":"jsonl","rules":"rules.json"}',
      'rules.json': RULES,
    });
    const { code, stdout } = await run(['.'], { cwd });
    expect([
      code,
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).source),
    ]).toEqual([0, ['a.txt']]);
    const { code: wrong, stderr } = await run(['a.txt', '-o', CONFIG], { cwd });
    expect([wrong, stderr]).toEqual([
      2,
      `clean-article: --out ${CONFIG}: options or rules are read from ${CONFIG}\n`,
    ]);
  });

  it('is a page if named on the command line', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'rules.json': RULES });
    const { stdout } = await run(['rules.json', 'a.txt', '--rules', 'rules.json'], { cwd });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).source),
    ).toEqual(['rules.json', 'a.txt']);
  });
});
