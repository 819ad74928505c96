import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ARTICLE, ended, filesIn, folderWith, readText, start } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';
import { numbers, recordNumber, recordsFile } from '../support/pages.ts';
import { assertValidRecord } from '../support/schema.ts';

const FILTER = ['--input', 'jsonl', '--format', 'jsonl'];

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  return lines;
}

describe('JSON Lines in and out', () => {
  it('give one line per line, in order, with any number of jobs', async () => {
    const input = recordsFile(80);
    const one = await run([...FILTER, '--jobs', '1'], { input });
    const lines = linesOf(one.stdout).map((line) => JSON.parse(line));
    expect(lines).toHaveLength(80);
    for (const line of lines) assertValidRecord(line);
    expect(lines.map((line) => line.error?.code ?? line.source)).toEqual(
      numbers(80, (n) => (n % 23 === 7 ? 'no-text' : n % 23 === 11 ? 'bad-json' : `page-${n}`)),
    );
    expect(lines[4].metadata).toEqual({ id: 'page-4', crawl: { depth: 4 } });
    expect(one.code).toBe(1);
    expect(one.stderr).toContain('clean-article: -:8 (no text here): ');
    expect(one.stderr).toMatch(/\ncleaned 58, without an article 15, failed 7\n$/);
    const three = await run([...FILTER, '--jobs', '3'], { input });
    expect(three).toEqual(one);
  });

  it('have no state between records: any order and any neighbours give the same lines', async () => {
    const records = numbers(30, recordNumber);
    const whole = linesOf((await run(FILTER, { input: `${records.join('\n')}\n` })).stdout);
    const turned = linesOf((await run(FILTER, { input: records.toReversed().join('\n') })).stdout);
    expect(turned.toReversed()).toEqual(whole);
    const alone = await run(FILTER, { input: records[4] as string });
    expect(alone.stdout).toBe(`${whole[4]}\n`);
  });

  it('output each record before the next one arrives', async () => {
    const child = start([...FILTER, '-q']);
    const result = ended(child);
    for (const n of [0, 1, 20, 21]) {
      const answer = new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
      child.stdin.write(`${recordNumber(n)}\n`);
      expect(JSON.parse(String(await answer)).source).toBe(`page-${n}`);
    }
    child.stdin.end();
    expect((await result).code).toBe(0);
  });

  it('use other keys when options name them', async () => {
    const input = JSON.stringify({ page: ARTICLE, uri: 'a:1', url: 'b:2', text: 'no' });
    const { stdout } = await run([...FILTER, '--text-key', 'page', '--id-key', 'uri'], { input });
    const article = JSON.parse(stdout);
    expect([article.source, article.wordCount > 100]).toEqual(['a:1', true]);
    expect(article.metadata).toEqual({ uri: 'a:1', url: 'b:2', text: 'no' });
  });

  it('are recognised by content, compressed or not', async () => {
    const cwd = folderWith({ 'a.txt': recordsFile(3), 'b.gz': gzipSync(recordsFile(3)) });
    const plain = await run(['a.txt'], { cwd });
    expect(linesOf(plain.stdout)).toHaveLength(3);
    expect((await run(['b.gz'], { cwd })).stdout).toBe(plain.stdout);
  });

  it('leave bad records out in other formats', async () => {
    const { code, stdout } = await run(['-q'], { input: recordsFile(9) });
    expect([linesOf(stdout).length, code]).toEqual([8, 1]);
  });
});

describe('a page that fails among files', () => {
  it('keeps its place in JSON Lines', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, 'in/b.bin': '\0\u0001\u0002\u0003', 'in/c.txt': ARTICLE });
    const { code, stdout } = await run(['in', 'gone', '-f', 'jsonl', '-q'], { cwd });
    const lines = linesOf(stdout).map((line) => JSON.parse(line));
    for (const line of lines) assertValidRecord(line);
    expect(lines.map((line) => [line.source, line.error?.code])).toEqual([
      ['in/a.txt', undefined],
      ['in/b.bin', 'binary'],
      ['in/c.txt', undefined],
      ['gone', 'unreadable'],
    ]);
    expect(code).toBe(1);
  });
});

describe('a container in a folder', () => {
  it('becomes one JSON Lines file next to the pages', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, 'in/b.jsonl': recordsFile(5) });
    writeFileSync(join(cwd, 'in/c.jsonl.gz'), gzipSync(recordsFile(4)));
    const { code } = await run(['in', '-o', 'out', '-q'], { cwd });
    expect(code).toBe(0);
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.json', 'b.jsonl', 'c.jsonl.jsonl']);
    expect(linesOf(readText(cwd, 'out/b.jsonl'))).toHaveLength(5);
    expect(linesOf(readText(cwd, 'out/c.jsonl.jsonl'))).toHaveLength(4);
  });
});
