import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectInputs } from '../../src/cli/in/collect.ts';
import type { InputItem } from '../../src/cli/in/item.ts';
import { FolderSink } from '../../src/cli/out/folder.ts';
import { SinkLost } from '../../src/cli/out/sink.ts';
import { ARTICLE, filesIn, folderWith, JOURNAL, readText } from '../support/command.ts';
import { runHere } from '../support/here.ts';
import { recordsFile } from '../support/pages.ts';

const MINE = 'mine, not to be touched';
const CONFIG = 'clean-article.config.json';
const ANOTHER_USER = 12_345;

describe('a link that others planted in the output folder', () => {
  it.each(['.all.jsonl.part', '.all.jsonl.journal'])('as %s is not followed', async (name) => {
    for (const resume of [[], ['--resume']]) {
      const cwd = folderWith({ 'a.jsonl': recordsFile(3), mine: MINE });
      symlinkSync('mine', join(cwd, name));
      const { code } = await runHere(['a.jsonl', '-o', 'all.jsonl', '-q', ...resume], cwd);
      expect([code, readText(cwd, 'mine')]).toEqual([0, MINE]);
      expect(lstatSync(join(cwd, 'all.jsonl')).isFile()).toBe(true);
      expect(lstatSync(join(cwd, '.all.jsonl.journal')).isFile()).toBe(true);
      expect(readText(cwd, 'all.jsonl').split('\n')).toHaveLength(4);
    }
  });

  it.each([
    '.all.parquet.rows',
    '..all.parquet.rows.part',
    '..all.parquet.rows.journal',
    '.all.parquet.part',
  ])('as %s of a Parquet file is not followed', async (name) => {
    for (const [input, more] of [
      ['a.jsonl', []],
      ['a.jsonl', ['--resume']],
      ['a.txt', []],
    ] as const) {
      const cwd = folderWith({ 'a.jsonl': recordsFile(3), 'a.txt': ARTICLE, mine: MINE });
      await runHere([input, '-o', 'all.parquet', '-q'], cwd);
      rmSync(join(cwd, name), { force: true });
      symlinkSync('mine', join(cwd, name));
      const { code } = await runHere([input, '-o', 'all.parquet', '-q', ...more], cwd);
      expect([code, readText(cwd, 'mine')]).toEqual([0, MINE]);
      expect(lstatSync(join(cwd, 'all.parquet')).isFile()).toBe(true);
      expect(readText(cwd, 'all.parquet')).toMatch(/^PAR1[\s\S]*PAR1$/);
    }
  });

  it.each(['.c.jsonl.part', '.c.jsonl.journal'])('as %s of a container is not followed', async (name) => {
    const cwd = folderWith({ 'in/c.jsonl': recordsFile(3), mine: MINE });
    mkdirSync(join(cwd, 'out'));
    symlinkSync('../mine', join(cwd, 'out', name));
    const { code } = await runHere(['in', '-o', 'out', '-q', '--resume'], cwd);
    expect([code, readText(cwd, 'mine'), filesIn(join(cwd, 'out'))]).toEqual([0, MINE, ['c.jsonl']]);
  });

  it('is refused as a lock or as the journal of a folder', async () => {
    for (const name of ['.clean-article.lock', JOURNAL]) {
      const cwd = folderWith({ 'in/a.txt': ARTICLE, mine: MINE });
      mkdirSync(join(cwd, 'out'));
      symlinkSync('../mine', join(cwd, 'out', name));
      const { code, stderr } = await runHere(['in', '-o', 'out'], cwd);
      expect([code, readText(cwd, 'mine')]).toEqual([2, MINE]);
      expect(stderr).toMatch(
        /^clean-article: --out out: \.clean-article\.(?:lock is not a file|journal in it is a link)\n$/,
      );
      expect(readdirSync(join(cwd, 'out'))).toEqual([name]);
    }
  });
});

describe('an output folder that is swapped for a link amid a run', () => {
  /** A run over one page in each folder; after the first one something is done to the output folder. */
  async function swapped(act: (cwd: string) => void) {
    const cwd = folderWith({
      'in/a/1.txt': ARTICLE,
      'in/a/2.txt': ARTICLE,
      'in/b/3.txt': ARTICLE,
      'else/a/x': MINE,
    });
    const ways = { wanted: () => true, failed: () => {} };
    const inputs = collectInputs([join(cwd, 'in')], null, [], ways);
    const settings = { run: 'r', limits: 'l', from: [], resume: false, onOtherRun: () => {} };
    const sink = new FolderSink(join(cwd, 'out'), inputs, { extension: 'json', separator: '' }, settings);
    const results: unknown[] = [];
    for (const [i, input] of inputs.list.entries()) {
      const record = { source: input.name, content: Buffer.from(ARTICLE), position: 1, metadata: null };
      const item = { input, record, contained: false, page: null, hash: () => null } as unknown as InputItem;
      results.push(await sink.write(item, `${i}\n`, 'cleaned').catch((error) => error));
      if (i === 0) act(cwd);
    }
    await sink.suspend();
    return { cwd, results };
  }

  it('ends the run where it is the folder itself', async () => {
    const { cwd, results } = await swapped((at) => {
      renameSync(join(at, 'out'), join(at, 'moved'));
      symlinkSync('else', join(at, 'out'));
    });
    expect(results).toEqual([undefined, expect.any(SinkLost), expect.any(SinkLost)]);
    expect((results[1] as Error).message).toBe('another folder has taken its place');
    expect(filesIn(join(cwd, 'else'))).toEqual(['a/x']);
  });

  it('fails only the pages that would go into it where it is one below', async () => {
    const { cwd, results } = await swapped((at) => {
      renameSync(join(at, 'out/a'), join(at, 'moved'));
      symlinkSync('../else/a', join(at, 'out/a'));
    });
    expect((results[1] as Error).message).toMatch(/^not written: .*out\/a\/2\.json leads out of .*out$/);
    expect([results[0], results[2]]).toEqual([undefined, undefined]);
    expect(filesIn(join(cwd, 'else'))).toEqual(['a/x']);
    expect(existsSync(join(cwd, 'out/b/3.json'))).toBe(true);
  });
});

describe.skipIf(process.geteuid?.() !== 0)('a config file that another user owns', () => {
  const planted = (...folders: string[]) => {
    const cwd = folderWith({ 'a/b/page.txt': ARTICLE });
    for (const folder of folders) {
      const path = join(cwd, folder, CONFIG);
      writeFileSync(path, '{"format":"text"}');
      chownSync(path, ANOTHER_USER, ANOTHER_USER);
    }
    return cwd;
  };

  it.each(['a/b', 'a', '.'])('is refused with a word: in %s', async (folder) => {
    const cwd = join(planted(folder), 'a/b');
    const { code, stdout, stderr } = await runHere(['page.txt'], cwd);
    expect([code, stdout]).toEqual([2, '']);
    const up = { 'a/b': '', a: '../', '.': '../../' }[folder];
    expect(stderr).toBe(
      `clean-article: ${up}${CONFIG} belongs to another user (uid ${ANOTHER_USER}): --config ${up}${CONFIG} uses it, --no-config does not\n`,
    );
    expect((await runHere(['page.txt', '--no-config'], cwd)).stdout).toMatch(/^\{\n/);
    expect((await runHere(['page.txt', '--config', `${up}${CONFIG}`], cwd)).stdout).toMatch(/^Harbour/);
  });

  it('is refused behind a link, too, and where only the link is theirs', async () => {
    const cwd = planted('a');
    renameSync(join(cwd, 'a', CONFIG), join(cwd, 'theirs.json'));
    symlinkSync('../theirs.json', join(cwd, 'a', CONFIG));
    expect((await runHere(['b/page.txt'], join(cwd, 'a'))).code).toBe(2);
  });

  it('is used where it belongs to the user who called sudo', async () => {
    const cwd = planted('a');
    process.env.SUDO_UID = String(ANOTHER_USER);
    const { code, stdout } = await runHere(['b/page.txt'], join(cwd, 'a'));
    delete process.env.SUDO_UID;
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Harbour/)]);
  });
});

describe('an output that only its owner may read', () => {
  const modeOf = (path: string) => statSync(path).mode & 0o777;

  it.each([
    ['a.txt', 'out.json', []],
    ['a.jsonl', 'out.jsonl', []],
    ['a.jsonl', 'out.parquet', []],
    ['a.txt', 'out.parquet', []],
    ['a.txt', 'out.json', ['--resume']],
    ['a.txt', 'out', []],
    ['a.jsonl', 'out', []],
  ] as const)('stays so when it is written again: %s -o %s %j', async (input, out, more) => {
    const folder = out === 'out';
    const name = folder ? `out/a.json${input.endsWith('l') ? 'l' : ''}` : out;
    const cwd = folderWith({ 'a.txt': ARTICLE, 'a.jsonl': recordsFile(3), [name]: 'old' });
    chmodSync(join(cwd, name), 0o600);
    const { code } = await runHere([input, '-o', folder ? 'out/' : out, ...more], cwd);
    expect([code, modeOf(join(cwd, name))]).toEqual([0, 0o600]);
    expect(readFileSync(join(cwd, name), 'utf8')).not.toBe('old');
  });

  it('so does a report', async () => {
    const cwd = folderWith({ 'a.txt': ARTICLE, 'r.html': 'old' });
    chmodSync(join(cwd, 'r.html'), 0o600);
    expect((await runHere(['a.txt', '--report', 'r.html'], cwd)).code).toBe(0);
    expect([modeOf(join(cwd, 'r.html')), readText(cwd, 'r.html').length > 1000]).toEqual([0o600, true]);
  });
});
