import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sitePage } from '../site/pages.ts';
import { ARTICLE, filesIn, folderWith, JOURNAL, MENU, readText } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';

const count = (pages: number) => Array.from({ length: pages }, (_, n) => n);
/** So many that workers clean them. */
const MANY = count(24);
/** So few that the command cleans them itself, which a start of workers would take longer than. */
const PAGES = 12;
const numbers = count(PAGES);
const records = numbers.map((n) =>
  JSON.stringify({ url: `https://harbour.example/${n}`, text: sitePage(n) }),
);

/** A folder `in` with the pages, under names that sort as the numbers given, and a page of another site. */
function siteFolder(order: readonly number[] = numbers): string {
  const pages = order.map((n, i) => [`in/${String(i).padStart(2, '0')}-${n}.txt`, sitePage(n)]);
  return folderWith({ ...Object.fromEntries(pages), 'in/other.txt': MENU + ARTICLE });
}

/** What was written for each page, without its path. */
const outputs = (cwd: string, out: string) =>
  Object.fromEntries(
    filesIn(join(cwd, out))
      .filter((file) => !file.includes(JOURNAL))
      .map((file) => [file.replace(/^\d+-/, ''), readText(cwd, out, file).replace(/"source": ".*"/, '')]),
  );

describe('a run over pages of a site', () => {
  it('says what it learned, and gives the same for any order of pages and number of jobs', async () => {
    const cwd = siteFolder(MANY);
    const one = await run(['in', '-o', 'out', '-j', '1'], { cwd });
    // A line of a page may be taken for its headline or its deck.
    const [, lines] = /; sites learned 1, lines of theirs (\d+)\n$/.exec(one.stderr) ?? [];
    expect(one.stderr).toContain(`cleaned ${MANY.length + 1}, without an article 0, failed 0;`);
    expect(Number(lines)).toBeGreaterThanOrEqual(8 * MANY.length - 2);
    await run(['in', '-o', 'two', '-j', '2'], { cwd });
    const other = siteFolder(MANY.toReversed());
    await run(['in', '-o', 'out', '-j', '2'], { cwd: other });
    expect(Object.keys(outputs(cwd, 'out'))).toHaveLength(MANY.length + 1);
    expect(outputs(cwd, 'two')).toEqual(outputs(cwd, 'out'));
    expect(outputs(other, 'out')).toEqual(outputs(cwd, 'out'));
  });

  it('leaves a page of another site as it is alone, and all pages with --no-site', async () => {
    const cwd = siteFolder();
    await run(['in', '-o', 'out'], { cwd });
    await run(['in', '--no-site', '-o', 'plain'], { cwd });
    await run(['in/other.txt', 'in/03-3.txt', '-o', 'alone/', '-q'], { cwd });
    const [learned, plain, alone] = ['out', 'plain', 'alone/in'].map((out) => outputs(cwd, out));
    expect(learned!['other.json']).toBe(plain!['other.json']);
    expect(plain!['3.json']).toBe(alone!['3.json']);
    expect(learned!['3.json']).not.toBe(plain!['3.json']);
  });

  it.each([[[]], [['--site']]])('reads a file of records twice, and a pipe once: %j', async (given) => {
    const cwd = folderWith({ 'site.jsonl': `${records.join('\n')}\n` });
    const fromFile = await run(['site.jsonl', ...given, '-f', 'jsonl', '-q'], { cwd });
    const fromPipe = await run(['--input', 'jsonl', ...given, '-f', 'jsonl', '-q'], {
      cwd,
      input: `${records.join('\n')}\n`,
    });
    const alone = await run(['site.jsonl', '--no-site', '-f', 'jsonl', '-q'], { cwd });
    expect(fromFile.stdout.split('"site-template":').length - 1).toBe(PAGES);
    expect(fromPipe.stdout).not.toContain('site-template');
    expect(fromPipe.stdout).toBe(alone.stdout);
  });

  it('can be told in the config file to learn nothing', async () => {
    const config = { 'clean-article.config.json': '{ "site": false }' };
    const cwd = folderWith({ 'site.jsonl': `${records.join('\n')}\n`, ...config });
    const alone = await run(['site.jsonl', '-o', 'alone.jsonl'], { cwd });
    const learned = await run(['site.jsonl', '--site', '-o', 'learned.jsonl'], { cwd });
    expect(alone.stderr).toBe(`cleaned ${PAGES}, without an article 0, failed 0\n`);
    expect(learned.stderr).toContain('; sites learned 1, lines of theirs ');
  });

  it('gives pages of as many sites what each has alone, and says nothing of sites', async () => {
    const others = [MENU + ARTICLE, sitePage(1), 'Harbour news\n\nA line of news that no other page has.'];
    const pages = others.map((page, i) => [`in/${i}.txt`, page] as const);
    const cwd = folderWith(Object.fromEntries(pages));
    const learned = await run(['in', '-o', 'out'], { cwd });
    await run(['in', '--no-site', '-o', 'plain'], { cwd });
    expect(learned.stderr).not.toContain('sites learned');
    expect(outputs(cwd, 'out')).toEqual(outputs(cwd, 'plain'));
  });
});

describe('--resume', () => {
  it('skips what is done while the pages teach the same, and says so when they do not', async () => {
    const cwd = siteFolder();
    await run(['in', '-o', 'out'], { cwd });
    const again = await run(['in', '-o', 'out', '--resume'], { cwd });
    expect(again.stderr).toContain(`cleaned 0, without an article 0, failed 0, done before ${PAGES + 1}`);
    writeFileSync(join(cwd, 'in/99-99.txt'), sitePage(99));
    const added = await run(['in', '-o', 'out', '--resume'], { cwd });
    expect(added.stderr).toContain(
      'something else of their sites than in the earlier run, so all are cleaned again',
    );
    expect(added.stderr).toContain(`cleaned ${PAGES + 2}, `);
    await run(['in', '-o', 'fresh'], { cwd });
    expect(outputs(cwd, 'out')).toEqual(outputs(cwd, 'fresh'));
  });
});

describe('a template', () => {
  it('gives each page what the whole folder gave it, also in a filter', async () => {
    const cwd = siteFolder();
    writeFileSync(join(cwd, 'site.jsonl'), `${records.join('\n')}\n`);
    const learned = await run(['in', '--learn', 'site.template'], { cwd });
    expect([learned.code, learned.stderr]).toEqual([
      0,
      `clean-article: learned 1 site from ${PAGES} pages\n`,
    ]);
    await run(['in', '-o', 'out'], { cwd });
    await run(['in', '-o', 'known', '--template', 'site.template'], { cwd });
    expect(outputs(cwd, 'known')).toEqual(outputs(cwd, 'out'));
    const lines = records.toReversed().join('\n');
    const taught = await run(['--input', 'jsonl', '--learn', 'piped.template'], { cwd, input: lines });
    expect(taught.stderr).toBe(learned.stderr);
    const filter = ['--input', 'jsonl', '-f', 'jsonl', '-q', '--template', 'site.template'];
    const piped = await run(filter, { cwd, input: `${records[5]}\n` });
    expect(piped.stdout).toContain('"site-template":8');
    const known = [...filter.slice(0, -1), 'piped.template'];
    const byPiped = await run(known, { cwd, input: `${records[5]}\n` });
    expect(byPiped.stdout).toContain('"site-template":8');
  });

  it('can be named in the config file, and is not read as a page', async () => {
    const cwd = siteFolder();
    await run(['in', '--learn', 'in/site.template'], { cwd });
    renameSync(join(cwd, 'in/site.template'), join(cwd, 'in/known.txt'));
    writeFileSync(join(cwd, 'clean-article.config.json'), '{ "template": "in/known.txt" }');
    const { stderr } = await run(['in', '-o', 'out'], { cwd });
    expect(stderr).toContain(`cleaned ${PAGES + 1}, without an article 0, failed 0; sites learned 1`);
  });

  it.each([
    [['in', '--template', 'none'], '--template none: no such file or folder'],
    [['in', '--template', 'in/other.txt'], '--template in/other.txt: not a site template'],
    [['in', '--learn', 'none/x'], '--learn none/x: no such file or folder'],
    [['in', '--learn', 'in/other.txt'], '--learn in/other.txt is one of the inputs'],
  ])('is a usage error: %j', async (args, message) => {
    const { code, stderr } = await run(args, { cwd: siteFolder() });
    expect([code, stderr]).toEqual([2, `clean-article: ${message}\n`]);
  });

  it('is not written when nothing was learned', async () => {
    const cwd = folderWith({ 'in/a.txt': MENU + ARTICLE });
    const { code, stderr } = await run(['in', '--learn', 'site.template'], { cwd });
    expect([code, stderr]).toEqual([
      1,
      'clean-article: nothing learned: no two of the pages are of one site\n',
    ]);
    expect(filesIn(cwd)).toEqual(['in/a.txt']);
  });
});
