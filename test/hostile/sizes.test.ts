import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/api/article.ts';
import { ARTICLE, filesIn, folderWith, readText, run } from '../support/command.ts';
import { assertValid } from '../support/schema.ts';

/** Seconds: a busy machine may take longer than the ten that a page has without it. */
const NO_LIMIT = '3600';

/** Any of these once took minutes in some tool. */
const PAGES: readonly [string, () => string, (article: Article) => void][] = [
  [
    '10^6 blank lines around an article',
    () => '\n'.repeat(500_000) + ARTICLE + '\n'.repeat(500_000),
    ({ body }) => expect(body.length).toBeGreaterThan(2),
  ],
  [
    '10^6 blank lines alone',
    () => '\n'.repeat(1_000_000),
    ({ body, removed }) => expect([body, removed.lines]).toEqual([[], 0]),
  ],
  [
    'one line of 8 MB',
    () => 'The ferry will sail again in spring. '.repeat(216_000),
    ({ warnings }) => expect(warnings).toEqual(expect.any(Array)),
  ],
  [
    'tags nested 200,000 deep',
    () => `<!doctype html><html><body>${'<div>'.repeat(200_000)}<p>${ARTICLE}</p>`,
    ({ warnings }) => expect(warnings.map(({ code }) => code)).toContain('nesting-capped'),
  ],
  [
    'brackets nested 200,000 deep in what says it is JSON-LD',
    () =>
      `<!doctype html><script type="application/ld+json">${'['.repeat(200_000)}</script><p>${ARTICLE}</p>`,
    ({ body }) => expect(body.length).toBeGreaterThan(0),
  ],
  [
    'a megabyte of what opens a tag, and quotes that never close',
    () => `<!doctype html><p>${ARTICLE}</p>${'<'.repeat(1_000_000)}${'<a href="'.repeat(50_000)}`,
    ({ schemaVersion }) => expect(schemaVersion).toBe(1),
  ],
];

describe('a page out of all proportion', () => {
  it.each(PAGES)('%s', async (_what, page, holds) => {
    const { code, stdout, stderr } = await run(['--timeout', NO_LIMIT], { input: page() });
    expect([code, stderr]).toEqual([0, '']);
    const article: Article = JSON.parse(stdout);
    assertValid(article);
    holds(article);
  });
});

describe('inputs larger than allowed', () => {
  /** More than the command needs for itself and for what it reads; an input held in memory would exceed it. */
  const LARGE = 240e6;
  const MOST_KILOBYTES = 200e3;
  /** The system's data about a process; it does not include what the parent process used. */
  const ACCOUNT = '/proc/self/status';
  /** Reports the maximum memory at the end. Example: `VmHWM:	   98304 kB`. */
  const reporting = encodeURIComponent(
    `import fs from "node:fs"; process.on("exit", () => console.error(/VmHWM.*/.exec(fs.readFileSync("${ACCOUNT}", "utf8"))[0]))`,
  );

  it.skipIf(!existsSync(ACCOUNT))(
    'are not kept in memory: a line, lines, a record between others; each is reported, the others are cleaned',
    async () => {
      const record = JSON.stringify({ text: ARTICLE });
      const cwd = folderWith({
        'in/a.txt': Buffer.alloc(LARGE, 'The ferry will sail again. '),
        'in/b.txt': Buffer.alloc(LARGE, '\n'),
        'in/c.txt': ARTICLE,
        'in/d.jsonl': Buffer.concat([
          Buffer.from(`${record}\n{"text":"`),
          Buffer.alloc(LARGE, 'x'),
          Buffer.from(`"}\n${record}\n`),
        ]),
      });
      const env = { NODE_OPTIONS: `--import=data:text/javascript,${reporting}` };
      const args = ['in', '-o', 'out', '-q', '-j', '1', '--max-bytes', '1MB'];
      const { code, stderr } = await run(args, { cwd, env });
      const [peak, ...messages] = stderr.trimEnd().split('\n').reverse();
      expect(messages.reverse()).toEqual([
        'clean-article: in/a.txt: larger than 1 MB',
        'clean-article: in/b.txt: larger than 1 MB',
        'clean-article: in/d.jsonl:2: larger than 1 MB',
      ]);
      expect(code).toBe(1);
      expect(filesIn(join(cwd, 'out'))).toEqual(['c.json', 'd.jsonl']);
      expect(readText(cwd, 'out/d.jsonl').trimEnd().split('\n')).toHaveLength(2);
      expect(Number(/^VmHWM:\s+(\d+) kB$/.exec(peak!)?.[1])).toBeLessThan(MOST_KILOBYTES);
    },
  );
});

describe('inputs that are small only when compressed', () => {
  const ZEROS = 200 * 2 ** 20;
  /** 200 kB that contain 200 MB; compressed again, 600 bytes. */
  const bomb = gzipSync(Buffer.alloc(ZEROS, 0x20));

  it('is given up at the limit, and the others go on', async () => {
    const cwd = folderWith({
      'in/a.txt.gz': bomb,
      'in/b.txt.gz': gzipSync(bomb),
      'in/c.txt': ARTICLE,
      'in/d.jsonl.gz': gzipSync(Buffer.concat([Buffer.from('{"text":"'), Buffer.alloc(ZEROS / 4, 0x61)])),
    });
    const { code, stderr } = await run(['in', '-o', 'out', '-q', '--max-bytes', '1MB'], { cwd });
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const [i, name] of ['a.txt.gz', 'b.txt.gz', 'd.jsonl.gz'].entries())
      expect(lines[i]).toMatch(new RegExp(`^clean-article: in/${name}[:0-9]*: larger than 1 MB$`));
    expect(code).toBe(1);
    expect(filesIn(join(cwd, 'out'))).toContain('c.json');
  });

  it('are not decompressed endlessly', async () => {
    let packed = Buffer.from(ARTICLE);
    for (let n = 0; n < 12; n++) packed = gzipSync(packed);
    const { code, stdout, stderr } = await run([], { input: packed });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^clean-article: -: packed more than \d times over\n$/);
  });
});
