import { describe, expect, it } from 'vitest';
import { ARTICLE, folderWith, run } from '../support/command.ts';
import { numbers, pageNumber } from '../support/pages.ts';
import { assertValidRecord } from '../support/schema.ts';

const WORDS = ARTICLE.split(/\s+/);
/** Long lines, no two alike, as many as make this many megabytes. */
function hugePage(megabytes: number): string {
  const line = (n: number) => `${n} ${WORDS.map((_, i) => WORDS[(i * (n % 97)) % WORDS.length]).join(' ')}.`;
  const lines = numbers(1000, line);
  const once = lines.reduce((sum, l) => sum + l.length + 1, 0);
  return numbers(Math.ceil((megabytes * 2 ** 20) / once), (n) =>
    lines.map((l) => `${n} ${l}`).join('\n'),
  ).join('\n');
}

/** So many searches of each line that a huge page takes half a minute, and a page of ordinary size some milliseconds. */
const SLOW = JSON.stringify({
  patterns: numbers(500, (n) => ({
    kind: 'advertisement',
    pattern: `[a-z]+ [a-z]+ [a-z]{${(n % 9) + 1}}[0-9]{2}[A-Z]{${(n % 7) + 1}}`,
  })),
});

describe('--timeout', () => {
  it('gives up a page, replaces its worker and continues', async () => {
    const texts = numbers(60, (n) => (n === 30 || n === 31 ? hugePage(14) : pageNumber(n)));
    const input = texts.map((text, id) => JSON.stringify({ id, text })).join('\n');
    const args = ['-f', 'jsonl', '--timeout', '4', '-j', '2', '--rules', 'slow.json'];
    const cwd = folderWith({ 'slow.json': SLOW });
    const { code, stdout, stderr } = await run(args, { input, cwd });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const line of lines) assertValidRecord(line);
    expect(lines.map((line) => line.source)).toEqual(numbers(60, String));
    expect(lines.flatMap((line) => (line.error ? [[line.source, line.error.code]] : []))).toEqual([
      ['30', 'timed-out'],
      ['31', 'timed-out'],
    ]);
    expect(lines[30].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(stderr).toContain('clean-article: -:31 (30): not done within 4 s\n');
    expect(code).toBe(1);
  });

  it('holds for a single large file, too', async () => {
    const cwd = folderWith({ 'huge.txt': hugePage(14), 'slow.json': SLOW });
    const args = ['huge.txt', '--timeout', '0.5', '--rules', 'slow.json'];
    const { code, stdout, stderr } = await run(args, { cwd });
    expect([code, stdout, stderr]).toEqual([1, '', 'clean-article: huge.txt: not done within 0.5 s\n']);
  });
});

describe('--max-bytes', () => {
  it('makes a larger page fail; the others are cleaned', async () => {
    const cwd = folderWith({
      'in/a.txt': ARTICLE,
      'in/b.txt': 'x'.repeat(5001),
      'in/c.txt': 'y'.repeat(5000),
    });
    const { code, stdout, stderr } = await run(['in', '-f', 'jsonl', '--max-bytes', '5000'], { cwd });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.error?.code)).toEqual([undefined, 'too-large', undefined]);
    expect(lines[1].sha256).toBe(null);
    expect(stderr).toMatch(/^clean-article: in\/b\.txt: larger than 5000 bytes\n/);
    expect(code).toBe(1);
  });

  it.each(['1', '500k', '16MB', '1.5 MiB', '2m'])('accepts %s', async (size) => {
    expect((await run(['--max-bytes', size], { input: '' })).code).toBe(0);
  });
});

describe('wrong limits', () => {
  it.each([
    ['--max-bytes', '0'],
    ['--max-bytes', 'lots'],
    ['--max-bytes', '1e9'],
    ['--max-bytes', '9 GB'],
    ['--timeout', '0'],
    ['--timeout', 'soon'],
    ['--jobs', '0'],
    ['--jobs', '1.5'],
    ['--jobs', '9999'],
  ])('%s %s is a usage error', async (option, value) => {
    const { code, stdout, stderr } = await run([option, value], { input: ARTICLE });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^clean-article: option '.*' argument '.*' is invalid\. Give /);
  });
});
