import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ARTICLE, filesIn, folderWith, readText } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const TABLE = `url,title,text\nhttps://a.example/1,One,${quoted(ARTICLE)}\nhttps://a.example/2,Two,${quoted(ARTICLE)}\n`;
const sources = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).source);

describe('records of any form', () => {
  it('come out in order, without the page itself, and the choice is said once', async () => {
    const record = (n: number) => ({
      url: `https://a.example/${n}`,
      html: `<p>${ARTICLE}</p>`,
      raw_content: ARTICLE,
      depth: n,
    });
    const cwd = folderWith({ 'all.json': JSON.stringify({ items: [record(1), record(2)] }) });
    const { code, stdout, stderr } = await run(['all.json', '-f', 'jsonl'], { cwd });
    expect([code, sources(stdout)]).toEqual([0, ['https://a.example/1', 'https://a.example/2']]);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0].metadata).toEqual({ url: 'https://a.example/1', depth: 1 });
    expect(stderr.match(/pages are read from the key "raw_content"/g)).toHaveLength(1);
    const kept = await run(['all.json', '-f', 'jsonl', '-q', '--keep', 'depth'], { cwd });
    expect(JSON.parse(kept.stdout.split('\n')[0]!).metadata).toEqual({ depth: 1 });
    const none = await run(['all.json', '-f', 'jsonl', '-q', '--no-metadata'], { cwd });
    expect(JSON.parse(none.stdout.split('\n')[0]!)).not.toHaveProperty('metadata');
    expect(none.stderr).toBe('');
  });

  it('are looked for under the keys that are named, dotted ones too', async () => {
    const input = JSON.stringify({ url: 'a', reply: { page: ARTICLE } });
    const { stdout, code } = await run(['-q', '--text-key', 'nothing,reply.page'], { input });
    expect([code, JSON.parse(stdout).wordCount > 100, JSON.parse(stdout).metadata]).toEqual([
      0,
      true,
      { url: 'a' },
    ]);
  });

  it('state fields that the page lacks', async () => {
    const input = JSON.stringify({
      title: 'Harbour town votes to keep its last ferry',
      author: 'Maren Oskarsdal',
      publish_date: '2024-05-14',
      text: ARTICLE,
    });
    const { stdout } = await run(['-q'], { input });
    expect(JSON.parse(stdout).headline).toBe('Harbour town votes to keep its last ferry');
  });

  it('that are refused fail with exit 1, and keep their place in a batch', async () => {
    const cwd = folderWith({
      'in/a.txt': ARTICLE,
      'in/b.pdf': '%PDF-1.7\n',
      'in/c.css': 'p {}',
      'in/d.txt': ARTICLE,
    });
    const { code, stdout, stderr } = await run(['in', '-f', 'jsonl'], { cwd });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ error }) => error?.code)).toEqual([undefined, 'binary', undefined]);
    expect(lines[1].error.message).toContain('pdftotext');
    expect(code).toBe(1);
    expect(stderr).toContain('failed 1, passed over 1\n');
  });
});

describe('tables out', () => {
  it('have one head, whatever the input, and are resumed to the same bytes', async () => {
    const cwd = folderWith({ 'in.csv': TABLE, 'in/a.txt': ARTICLE, 'in/b.pdf': '%PDF-1.7\n' });
    expect((await run(['in.csv', '-o', 'all.csv', '-q'], { cwd })).code).toBe(0);
    const whole = readText(cwd, 'all.csv');
    expect(parse(whole, { columns: true })).toMatchObject([
      { source: 'https://a.example/1' },
      { source: 'https://a.example/2' },
    ]);
    await run(['in.csv', '-o', 'all.csv', '-q', '--resume'], { cwd });
    expect(readText(cwd, 'all.csv')).toBe(whole);
    expect((await run(['in.csv', '-f', 'csv', '-q'], { cwd })).stdout).toBe(whole);
    const { stdout } = await run(['in', '-f', 'csv', '-q'], { cwd });
    expect(parse(stdout, { columns: true })).toMatchObject([
      { source: 'in/a.txt', error: '' },
      { source: 'in/b.pdf', error: expect.stringMatching(/^binary: a PDF/) },
    ]);
  });
});

describe('the name of the output', () => {
  it('says the format, or is refused', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, 'in/b.txt': ARTICLE });
    expect(await run(['in', '-o', 'all.json'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('all.jsonl'),
    });
    expect((await run(['in/a.txt', '-o', 'one.md', '-q'], { cwd })).code).toBe(0);
    expect(readText(cwd, 'one.md')).toMatch(/^# /);
    expect((await run(['in', '-o', 'all.md', '-q'], { cwd })).code).toBe(0);
    expect(readText(cwd, 'all.md').match(/^# /gm)).toHaveLength(2);
    expect(filesIn(join(cwd, 'in'))).toEqual(['a.txt', 'b.txt']);
  });
});

describe('globs', () => {
  it('choose files of folders', async () => {
    const cwd = folderWith({
      'in/a.txt': ARTICLE,
      'in/b.html': ARTICLE,
      'in/tags/c.html': ARTICLE,
      'in/d.js': ARTICLE,
    });
    const read = async (...args: string[]) => sources((await run(['in', '-q', ...args], { cwd })).stdout);
    expect(await read()).toEqual(['in/a.txt', 'in/b.html', 'in/tags/c.html']);
    expect(await read('--include', '*.html')).toEqual(['in/b.html', 'in/tags/c.html']);
    expect(await read('--include', '*.html', '--include', '*.js', '--exclude', 'tags/**')).toEqual([
      'in/b.html',
      'in/d.js',
    ]);
  });
});

describe('--language', () => {
  it('takes codes, not names', async () => {
    expect(await run(['--language', 'english'], { input: ARTICLE })).toMatchObject({ code: 2 });
    expect(await run(['--language', 'en-XQ'], { input: ARTICLE })).toMatchObject({ code: 2 });
    expect(JSON.parse((await run(['--language', 'pt-br', '-q'], { input: ARTICLE })).stdout).language).toBe(
      'pt-BR',
    );
  });
});

describe('--help', () => {
  it('fits 80 columns', async () => {
    const { stdout } = await run(['--help']);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
