import { execFile, spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { modelId } from '../../src/pipeline/model-id.ts';
import { ARTICLE, bin, filesIn, folderWith, MENU, run as spawned } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';

const PICTURE = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0,
]);

describe('a bad input', () => {
  it('is reported on one line; the others are cleaned', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, 'in/b.png': PICTURE, 'in/d.txt': ARTICLE });
    symlinkSync('nowhere', join(cwd, 'in/c.txt'));
    const { code, stderr } = await run(['in', 'gone', '-o', 'out'], { cwd });
    expect(stderr.split('\n')).toEqual([
      'clean-article: in/c.txt: no such file or folder',
      'clean-article: gone: no such file or folder',
      'cleaned 2, without an article 0, failed 2, passed over 1',
      '',
    ]);
    expect(code).toBe(1);
    expect(filesIn(join(cwd, 'out'))).toEqual(['in/a.json', 'in/d.json']);
  });

  it('is reported even with --quiet', async () => {
    const cwd = folderWith();
    const { code, stdout, stderr } = await run(['gone.txt', '-q'], { cwd });
    expect([code, stdout, stderr]).toEqual([1, '', 'clean-article: gone.txt: no such file or folder\n']);
  });

  it('cannot send control characters to the terminal by its name', async () => {
    const { code, stderr } = await run(['a\u001b[31m\nb\u202ec.txt'], { cwd: folderWith() });
    expect(stderr).toBe('clean-article: a\\x1b[31m\\x0ab\\u202ec.txt: no such file or folder\n');
    expect(code).toBe(1);
  });

  it('is reported where a folder in its path is a file', async () => {
    const { code, stderr } = await run(['a.txt/b.txt'], { cwd: folderWith({ 'a.txt': ARTICLE }) });
    expect([code, stderr]).toEqual([1, 'clean-article: a.txt/b.txt: a part of the path is not a folder\n']);
  });

  it('on standard input fails too', async () => {
    const { code, stdout, stderr } = await run([], { input: PICTURE });
    expect(stderr).toMatch(/^clean-article: -: a PNG image is not read[^\n]*\n$/);
    expect([code, stdout]).toEqual([1, '']);
  });
});

describe('standard input that is a folder', () => {
  it('is told', async () => {
    const command = `"${process.execPath}" "${bin()}" < .`;
    const failed = await promisify(execFile)('bash', ['-c', command], { cwd: folderWith() }).catch((e) => e);
    expect([failed.code, failed.stderr]).toEqual([1, 'clean-article: -: is a folder\n']);
  });
});

describe('an output that cannot be written', () => {
  it.each([
    // Node 22 reports another system error here than Node 20.
    [
      'a.txt/x',
      /^clean-article: --out a\.txt\/x: a (?:part of the path is not a folder|file of that name is in the way)\n$/,
    ],
    ['', /^clean-article: --out is empty\n$/],
  ])('such as %j is a usage error', async (out, complaint) => {
    const { code, stdout, stderr } = await run(['a.txt', '-o', out], {
      cwd: folderWith({ 'a.txt': ARTICLE }),
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(complaint);
  });

  it('is reported with its input in a folder', async () => {
    const cwd = folderWith({ 'in/a/b.txt': ARTICLE, 'in/c.txt': ARTICLE, 'out/a': 'a file' });
    const { code, stderr } = await run(['in', '-o', 'out', '-q'], { cwd });
    expect(stderr).toMatch(/^clean-article: in\/a\/b\.txt: [^\n]+\n$/);
    expect(code).toBe(1);
    expect(filesIn(join(cwd, 'out'))).toEqual(['a', 'c.json']);
  });

  it('ends the run when it is the only one', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE });
    const { code, stderr } = await run(['a.txt', '-o', '/dev/full'], { cwd });
    expect([code, stderr]).toEqual([3, 'clean-article: /dev/full: no space left on the disk\n']);
  });
});

/** A shell that may mount file systems, which nobody else sees. */
const apart = (script: string, cwd: string) =>
  spawnSync('unshare', ['-rm', 'bash', '-c', script], { cwd, encoding: 'utf8' });

describe.skipIf(apart('mount -t tmpfs none /mnt', '/').status !== 0)('a read-only disk', () => {
  it('ends the run at once, with one complaint and code 3', () => {
    const cwd = folderWith({ 'in/a/a.txt': ARTICLE, 'in/b/b.txt': ARTICLE, 'out/x': '' });
    const disk = 'mount -t tmpfs none out && mount -o remount,ro out';
    const { status, stderr } = apart(`${disk} && "${process.execPath}" "${bin()}" in -o out`, cwd);
    expect([status, stderr]).toEqual([3, 'clean-article: --out out: the disk is read-only\n']);
  });
});

describe('another runtime', () => {
  it('that would never end is refused with a word', async () => {
    const asDeno = 'Object.defineProperty(process.versions, "deno", { value: "2.9.6" })';
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(asDeno)}` };
    const { code, stderr } = await spawned([], { input: ARTICLE, env });
    expect([code, stderr]).toEqual([3, 'clean-article: needs Node or Bun: with Deno many pages never end\n']);
  });
});

describe('--strict', () => {
  it('counts a page without an article as failed, and still writes its output', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, 'in/menu.txt': MENU });
    const { code, stderr } = await run(['in', '-o', 'out', '--strict'], { cwd });
    expect(stderr).toBe(
      'clean-article: in/menu.txt: no article found\ncleaned 1, without an article 1, failed 0\n',
    );
    expect(code).toBe(1);
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.json', 'menu.json']);
    expect((await run(['in', '-o', 'out'], { cwd })).code).toBe(0);
  });
});

describe('a usage error', () => {
  it.each([
    [['--frmat', 'json'], /^clean-article: unknown option '--frmat' \(Did you mean --format\?\)\n/],
    [['-f', 'frob'], /json, jsonl, markdown, text, csv, tsv, parquet, jsonld/],
    [['--input', 'pdf'], /text, html/],
    [['--date-order', 'dym'], /dmy, mdy, ymd/],
    [['--color', 'sometimes'], /auto, always, never/],
    [['--now', 'yesterday'], /ISO 8601/],
    [['--now', '2024-02-30'], /ISO 8601/],
    [['--language', 'e_n!'], /BCP 47/],
    [['--encoding', 'klingon-8'], /klingon-8/],
    [['-o'], /argument missing/],
    [['--bad\u001b[2J'], /^clean-article: unknown option '--bad\\x1b\[2J'/],
  ])('%j is reported and exits 2', async (args, says) => {
    const { code, stdout, stderr } = await run(args, { input: ARTICLE });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('does not occur with valid values', async () => {
    const args = ['--now', '2024-05-14T19:12+02:00', '--language', 'en-gb', '--encoding', 'windows-1251'];
    const { code, stderr } = await run([...args, '--date-order', 'dmy', '--input', 'text'], {
      input: ARTICLE,
    });
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('help and version', () => {
  it('go to stdout and exit 0', async () => {
    const help = await run(['--help']);
    expect(help.stdout).toMatch(/^Usage: clean-article .*--explain.*Examples:.*Exit status:/s);
    expect([help.code, help.stderr]).toEqual([0, '']);
    const version = await run(['-V']);
    expect(version.stdout).toMatch(/^clean-article \d+\.\d+\.\d+ \(model [0-9a-f]{12}\)\n$/);
    expect(version.stdout).toContain(modelId());
    expect(version.code).toBe(0);
  });
});
