import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ARTICLE,
  ended,
  filesIn,
  folderWith,
  JOURNAL,
  MENU,
  readText,
  start,
  until,
} from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';
import { pageNumber, recordsFile } from '../support/pages.ts';

interface Ending {
  cwd: string;
  /** Their inputs include `-`, which never ends. */
  args: string[];
  journal: string;
  signal: 'SIGINT' | 'SIGKILL';
}

/** Waits until a run has written this many lines to its journal, then ends it. */
async function endedAfter(lines: number, { cwd, args, journal, signal }: Ending): Promise<number | null> {
  const child = start(args, { cwd });
  const result = ended(child);
  child.stdin.on('error', () => {});
  const written = () => (existsSync(join(cwd, journal)) ? readText(cwd, journal).split('\n').length - 1 : 0);
  await until(() => written() === lines);
  child.kill(signal);
  return (await result).code;
}

describe('--resume of a mirrored folder', () => {
  let cwd = '';
  const again = async (...more: string[]) =>
    (await run(['in', '-o', 'out', '--resume', ...more], { cwd })).stderr;

  beforeEach(async () => {
    cwd = folderWith({ 'in/a.txt': ARTICLE, 'in/b/c.txt': MENU, 'in/d.jsonl': recordsFile(4) });
    await run(['in', '-o', 'out', '-q'], { cwd });
  });

  it('skips what is done', async () => {
    const files = () => filesIn(join(cwd, 'out')).map((name) => statSync(join(cwd, 'out', name)).ino);
    const before = files();
    expect(await again()).toBe('cleaned 0, without an article 0, failed 0, done before 6\n');
    expect(files()).toEqual(before);
  });

  it('cleans what changed, is new, or has lost its output', async () => {
    writeFileSync(join(cwd, 'in/a.txt'), pageNumber(7));
    writeFileSync(join(cwd, 'in/e.txt'), ARTICLE);
    rmSync(join(cwd, 'out/b/c.json'));
    appendFileSync(join(cwd, 'in/d.jsonl'), recordsFile(1));
    expect(await again()).toBe('cleaned 6, without an article 2, failed 0\n');
    expect(readText(cwd, 'out/a.json')).toContain('Westhaven 7');
    expect(await again()).toBe('cleaned 0, without an article 0, failed 0, done before 8\n');
  });

  it.each([['--spans'], ['--language', 'en'], ['--now', '2024-06-01'], ['--format', 'jsonl']])(
    'starts again with other options: %s',
    async (...options) => {
      expect(await again(...options)).toBe('cleaned 4, without an article 2, failed 0\n');
    },
  );

  it('keeps what is done with another time limit or more jobs', async () => {
    expect(await again('--timeout', '60', '-j', '1')).toMatch(/^cleaned 0, .* done before 6\n$/);
  });

  it('tries failed pages again', async () => {
    writeFileSync(join(cwd, 'in/f.txt'), 'x'.repeat(3000));
    expect(await again('--max-bytes', '2999')).toMatch(
      /\ncleaned 0, without an article 0, failed 1, done before 6\n$/,
    );
    expect(await again()).toBe('cleaned 0, without an article 1, failed 0, done before 6\n');
  });

  it('copes with an incomplete last line of the journal', async () => {
    const journal = join(cwd, 'out', JOURNAL);
    const { size } = statSync(journal);
    truncateSync(journal, size - 9);
    expect(await again()).toMatch(/^cleaned \d, without an article \d, failed 0, done before [1-5]\n$/);
    expect(await again()).toMatch(/done before 6\n$/);
    writeFileSync(journal, '\0\0\0\0{"run":');
    expect(await again()).toBe('cleaned 4, without an article 2, failed 0\n');
  });
});

describe('--resume of one file', () => {
  const ARGS = ['all.jsonl', '-f', 'jsonl', '-o', 'out.jsonl'];

  /** Made once, and after that made anew as it was: a journal names its folder. */
  let cwd = '';
  let left = new Map<string, string>();
  const names = ['all.jsonl', '.out.jsonl.part', '.out.jsonl.journal'];

  /** A run over a file of ten records and standard input; it is stopped after the file. */
  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'stopped-'));
    writeFileSync(join(cwd, 'all.jsonl'), recordsFile(10));
    const args = ['all.jsonl', '-', ...ARGS.slice(1)];
    expect(await endedAfter(11, { cwd, args, journal: '.out.jsonl.journal', signal: 'SIGINT' })).toBe(130);
    expect(filesIn(cwd)).toEqual(names.toSorted());
    left = new Map(names.map((name) => [name, readText(cwd, name)]));
  });

  beforeEach(() => {
    for (const name of filesIn(cwd)) rmSync(join(cwd, name));
    for (const [name, text] of left) writeFileSync(join(cwd, name), text);
  });

  afterAll(() => rmSync(cwd, { recursive: true }));

  it('continues where it ended, with the same result', async () => {
    const input = ARTICLE;
    const resumed = await run(['all.jsonl', '-', '-f', 'jsonl', '-o', 'out.jsonl', '--resume'], {
      cwd,
      input,
    });
    expect(resumed.stderr).toBe('cleaned 1, without an article 0, failed 0, done before 10\n');
    const wanted = await run(['all.jsonl', '-', '-f', 'jsonl'], { cwd, input });
    expect(readText(cwd, 'out.jsonl')).toBe(wanted.stdout);
    expect(filesIn(cwd)).toEqual(['.out.jsonl.journal', 'all.jsonl', 'out.jsonl']);
    // Records that failed before also make the resumed run fail.
    expect(resumed.code).toBe(wanted.code);
  });

  it.each<readonly [string, (cwd: string) => void, number]>([
    ['an input changed from its seventh record on', (cwd) => changeRecord(cwd, 6), 6],
    ['an incomplete last line of the journal', (cwd) => shorten(join(cwd, '.out.jsonl.journal'), 5), 9],
    ['a part shorter than its journal', (cwd) => shorten(join(cwd, '.out.jsonl.part'), 1), 9],
    ['a part longer than its journal', (cwd) => appendFileSync(join(cwd, '.out.jsonl.part'), '{"sch'), 10],
    ['a journal without its part', (cwd) => rmSync(join(cwd, '.out.jsonl.part')), 0],
    ['a journal of something else', (cwd) => writeFileSync(join(cwd, '.out.jsonl.journal'), 'null\n'), 0],
    ['an input that has become shorter', (cwd) => writeFileSync(join(cwd, 'all.jsonl'), recordsFile(4)), 4],
  ])('continues from the last valid record: %s', async (_what, harm, done) => {
    harm(cwd);
    const { stderr } = await run([...ARGS, '--resume'], { cwd });
    expect(stderr).toMatch(done === 0 ? /failed \d\n$/ : new RegExp(`done before ${done}\n$`));
    const wanted = await run(['all.jsonl', '-f', 'jsonl', '-q'], { cwd });
    expect(readText(cwd, 'out.jsonl')).toBe(wanted.stdout);
  });

  it.each([['--spans'], ['--timeout', '9'], ['--max-bytes', '1MB']])(
    'starts again with other options: %s',
    async (...options) => {
      const { stderr } = await run([...ARGS, '--resume', ...options], { cwd });
      expect(stderr).not.toContain('done before');
    },
  );

  it('starts again when it is not given', async () => {
    expect((await run(ARGS, { cwd })).stderr).not.toContain('done before');
  });

  function changeRecord(cwd: string, index: number): void {
    const lines = readText(cwd, 'all.jsonl').split('\n');
    lines[index] = JSON.stringify({ id: 'other', text: pageNumber(99) });
    writeFileSync(join(cwd, 'all.jsonl'), lines.join('\n'));
  }

  function shorten(path: string, by: number): void {
    truncateSync(path, statSync(path).size - by);
  }
});

describe('--resume of a finished file of many records', () => {
  const RUN = ['all.jsonl', '-f', 'jsonl', '-o', 'out.jsonl'];
  let cwd = '';
  const again = async (...more: string[]) => (await run([...RUN, '--resume', ...more], { cwd })).stderr;
  const outputs = () => ['out.jsonl', '.out.jsonl.journal'].map((name) => statSync(join(cwd, name)).ino);

  beforeEach(async () => {
    cwd = folderWith({ 'all.jsonl': recordsFile(10) });
    await run([...RUN, '-q'], { cwd });
  });

  it('does not touch it when nothing changed, and reports its failures again', async () => {
    const before = outputs();
    const { code, stderr } = await run([...RUN, '--resume'], { cwd });
    expect(stderr).toBe('cleaned 0, without an article 0, failed 0, done before 10\n');
    expect(code).toBe(1);
    expect(outputs()).toEqual(before);
  });

  it.each<readonly [string, () => void, RegExp]>([
    ['records were added', () => appendFileSync(join(cwd, 'all.jsonl'), recordsFile(2)), /done before 10\n$/],
    ['records were removed', () => writeFileSync(join(cwd, 'all.jsonl'), recordsFile(4)), /done before 4\n$/],
    [
      'all records are different',
      () => writeFileSync(join(cwd, 'all.jsonl'), '{"text":"A"}\n'),
      /failed 0\n$/,
    ],
    ['the file was changed', () => appendFileSync(join(cwd, 'out.jsonl'), 'x'), /failed 1\n$/],
    ['the file was lost', () => rmSync(join(cwd, 'out.jsonl')), /failed 1\n$/],
    ['the journal was lost', () => rmSync(join(cwd, '.out.jsonl.journal')), /failed 1\n$/],
    ['the journal was cut', () => truncateSync(join(cwd, '.out.jsonl.journal'), 300), /failed 1\n$/],
  ])('cleans only what is missing when %s', async (_what, change, told) => {
    change();
    expect(await again()).toMatch(told);
    const wanted = await run(['all.jsonl', '-f', 'jsonl', '-q'], { cwd });
    expect(readText(cwd, 'out.jsonl')).toBe(wanted.stdout);
    const before = outputs();
    await again();
    expect(outputs()).toEqual(before);
  });

  it('starts again with other options', async () => {
    expect(await again('--spans')).not.toContain('done before');
    expect(readText(cwd, 'out.jsonl')).toContain('"spans"');
  });
});

describe('--resume of a single page', () => {
  let cwd = '';
  const page = () => statSync(join(cwd, 'out.json')).ino;
  const again = (...more: string[]) => run(['a.txt', '-o', 'out.json', '--resume', ...more], { cwd });

  beforeEach(async () => {
    cwd = folderWith({ 'a.txt': ARTICLE });
    await again();
  });

  it('skips it when nothing changed', async () => {
    const before = page();
    expect(await again()).toMatchObject({ code: 0, stderr: '' });
    expect(page()).toBe(before);
    expect(readText(cwd, 'out.json')).toBe((await run(['a.txt'], { cwd })).stdout);
  });

  it.each<readonly [string, () => unknown, string[]]>([
    ['its input', () => writeFileSync(join(cwd, 'a.txt'), pageNumber(7)), []],
    ['the options', () => {}, ['--spans']],
    ['its output', () => truncateSync(join(cwd, 'out.json'), 100), []],
    ['the run that last wrote the output', () => run(['a.txt', '-o', 'out.json', '--spans'], { cwd }), []],
  ])('cleans it again when %s changed', async (_what, change, options) => {
    await change();
    await again(...options);
    expect(readText(cwd, 'out.json')).toBe((await run(['a.txt', ...options], { cwd })).stdout);
  });

  it('keeps the output when the input cannot be read any more', async () => {
    const before = readText(cwd, 'out.json');
    rmSync(join(cwd, 'a.txt'));
    expect((await again()).code).toBe(1);
    expect(readText(cwd, 'out.json')).toBe(before);
  });

  it('writes no journal for a page unless --resume is given', async () => {
    await run(['a.txt', '-o', 'other.json'], { cwd });
    expect(filesIn(cwd)).toEqual(['.out.json.journal', 'a.txt', 'other.json', 'out.json']);
  });

  it('keeps a journal of single pages in a folder', async () => {
    const args = ['a.txt', '-o', 'out/', '--resume'];
    mkdirSync(join(cwd, 'out'));
    await run(args, { cwd });
    const { ino } = statSync(join(cwd, 'out/a.json'));
    expect((await run(args, { cwd })).code).toBe(0);
    expect(statSync(join(cwd, 'out/a.json')).ino).toBe(ino);
  });
});

describe('--resume', () => {
  it('needs --out', async () => {
    const { code, stderr } = await run(['--resume'], { input: ARTICLE });
    expect([code, stderr]).toEqual([
      2,
      'clean-article: --resume needs --out: standard output cannot be resumed\n',
    ]);
  });

  it('continues in a container of a mirrored folder without cleaning its records again', async () => {
    const cwd = folderWith({ 'a.jsonl': recordsFile(20) });
    const args = ['a.jsonl', '-', '-o', 'out/', '-f', 'jsonl'];
    await endedAfter(21, { cwd, args, journal: 'out/.a.jsonl.journal', signal: 'SIGKILL' });
    expect(filesIn(join(cwd, 'out'))).toEqual(['.a.jsonl.journal', '.a.jsonl.part', '.clean-article.lock']);
    const resumed = await run([...args, '--resume'], { cwd, input: ARTICLE });
    expect(resumed.stderr).toMatch(/done before 20\n$/);
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.jsonl', 'stdin.jsonl']);
    expect(readText(cwd, 'out/a.jsonl')).toBe((await run(['a.jsonl', '-f', 'jsonl'], { cwd })).stdout);
  });
});
