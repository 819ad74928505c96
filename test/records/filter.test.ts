import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ARTICLE, bin, folderWith } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';
import { conversion, response, WARCINFO } from './warc-file.ts';

const FILTER = ['--input', 'jsonl', '--format', 'jsonl', '--quiet'];
const LINES = [
  JSON.stringify({ id: 'a', text: ARTICLE, crawl: 7 }),
  '{"text": "cut off',
  JSON.stringify({ url: 'https://westhaven.example/', text: 'Home\nNews\n' }),
  '{"body": "under another key", "id": "d"}',
  JSON.stringify({ text: ARTICLE.replace('ferry', 'bridge') }),
];
const joined = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const recordsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('clean-article as a filter of JSON Lines', () => {
  it('gives a line for a line, in order, an error in the place of a bad one', async () => {
    const { stdout, code } = await run(FILTER, { input: joined(LINES) });
    expect(code).toBe(1);
    expect(recordsOf(stdout)).toMatchObject([
      {
        source: 'a',
        headline: 'Harbour town votes to keep its last ferry',
        metadata: { id: 'a', crawl: 7 },
      },
      { source: '-', error: { code: 'bad-json' } },
      { source: 'https://westhaven.example/', body: [] },
      { source: 'd', error: { code: 'no-text' } },
      { source: '-', headline: 'Harbour town votes to keep its last bridge' },
    ]);
  });

  it('gives the same lines wherever the input is cut into shards', async () => {
    const { stdout: whole } = await run(FILTER, { input: joined(LINES) });
    for (const cut of [0, 2, 4]) {
      const shards = [LINES.slice(0, cut), LINES.slice(cut)].map((lines) => joined(lines));
      let parts = '';
      for (const input of shards) parts += (await run([...FILTER, '--jobs', '1'], { input })).stdout;
      expect(parts).toBe(whole);
    }
  });

  it('has nothing to say of an empty shard', async () => {
    expect(await run(FILTER, { input: '' })).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('hands on a line before it has the next', async () => {
    const child = spawn(process.execPath, [bin(), ...FILTER, '--jobs', '1']);
    child.stdin.write(`${LINES[2]}\n`);
    const [first] = await new Promise<string[]>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => resolve(chunk.split('\n')));
    });
    expect(JSON.parse(first!)).toMatchObject({ source: 'https://westhaven.example/' });
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('ends well for pipelines that take bad records for a crash', async () => {
    const script = fileURLToPath(new URL('../../examples/filter.sh', import.meta.url));
    const filter = (args: string[], input: string) => {
      const env = { ...process.env, CLEAN_ARTICLE: `${process.execPath} ${bin()}` };
      const child = spawn('sh', [script, ...args], { env, stdio: ['pipe', 'ignore', 'ignore'] });
      child.stdin.end(input);
      return new Promise((resolve) => child.on('close', resolve));
    };
    expect(await filter(['--input', 'jsonl'], joined(LINES))).toBe(0);
    expect(await filter(['--input', 'no-such-kind'], '')).not.toBe(0);
  });
});

describe('clean-article on web archives', () => {
  const URI = 'https://westhaven.example/ferry';
  const SOME_HOURS_AGO = ARTICLE.replace('14 May 2024', 'Published 3 hours ago');

  it('counts relative dates from the capture, and hands on what the archive says', async () => {
    const input = gzipSync(Buffer.concat([WARCINFO, conversion(URI, SOME_HOURS_AGO)]));
    const { stdout } = await run(['--format', 'jsonl', '--quiet'], { input });
    expect(recordsOf(stdout)).toMatchObject([
      { source: URI, published: '2023-03-02', metadata: { 'WARC-Date': '2023-03-02T09:00:00Z' } },
    ]);
  });

  it('cleans the HTML of responses', async () => {
    const html = `<html><body>${ARTICLE.replace('2024', '2022').replace(/.+/g, '<p>$&</p>')}</body></html>`;
    const warc = Buffer.concat([WARCINFO, response(URI, ['Content-Type: text/html'], html)]);
    const folder = folderWith({ 'pages.warc': warc });
    const { stdout } = await run(['pages.warc', '--quiet'], { cwd: folder });
    expect(recordsOf(stdout)).toMatchObject([{ source: URI, published: '2022-05-14' }]);
  });
});
