import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { conversion, response, WARCINFO } from '../records/warc-file.ts';
import { ARTICLE, folderWith, readText } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';
import { assertValidRecord } from '../support/schema.ts';

/** It shows its publication time only relative to when it was fetched. */
const FRESH = ARTICLE.replace('14 May 2024', 'Published 3 days ago');
const PARTS = [
  WARCINFO,
  conversion('https://westhaven.example/ferry', FRESH, { 'WARC-Date': '2024-05-17T08:00:00Z' }),
  conversion('https://westhaven.example/again', FRESH, { 'WARC-Date': '2024-06-11T08:00:00Z' }),
];
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a web archive', () => {
  it('gives one line per record, with its address, its metadata and its own time of fetching', async () => {
    const cwd = folderWith({ 'crawl.warc.wet.gz': Buffer.concat(PARTS.map((part) => gzipSync(part))) });
    const { code, stderr } = await run(['crawl.warc.wet.gz', '-o', 'all.jsonl'], { cwd });
    expect([code, stderr]).toEqual([0, 'cleaned 2, without an article 0, failed 0\n']);
    const lines = linesOf(readText(cwd, 'all.jsonl'));
    for (const line of lines) assertValidRecord(line);
    expect(lines.map((line) => [line.source, line.published])).toEqual([
      ['https://westhaven.example/ferry', '2024-05-14'],
      ['https://westhaven.example/again', '2024-06-08'],
    ]);
    expect(lines[0].metadata).toBeTypeOf('object');
  });

  it('gives way to --now and to --input', async () => {
    const input = Buffer.concat(PARTS);
    const now = await run(['--now', '2024-01-04', '-q'], { input });
    expect(linesOf(now.stdout).map((line) => line.published)).toEqual(['2024-01-01', '2024-01-01']);
    const text = await run(['--input', 'text'], { input });
    expect(JSON.parse(text.stdout).source).toBe('-');
  });

  it('reads a response by the charset of its header, unless --encoding says otherwise', async () => {
    const page = Buffer.from(ARTICLE.replace('Westhaven', 'W\xe9sthaven'), 'latin1');
    const body = Buffer.concat([Buffer.from('<meta charset="windows-1251"><pre>'), page]);
    const input = response(
      'https://westhaven.example/',
      ['Content-Type: text/html; charset=ISO-8859-1'],
      body,
    );
    const text = async (...options: string[]) =>
      (await run(['-f', 'text', '-q', ...options], { input })).stdout;
    expect(await text()).toContain('Wésthaven');
    expect(await text('--encoding', 'windows-1251')).toContain('Wйsthaven');
  });

  it('that ends early gives what came before, and an error', async () => {
    const whole = Buffer.concat(PARTS);
    const { code, stdout } = await run(['-f', 'jsonl', '-q'], {
      input: whole.subarray(0, whole.length - 300),
    });
    const lines = linesOf(stdout);
    for (const line of lines) assertValidRecord(line);
    expect(lines.map((line) => line.error?.code ?? line.source)).toEqual([
      'https://westhaven.example/ferry',
      'bad-archive',
    ]);
    expect(code).toBe(1);
  });
});
