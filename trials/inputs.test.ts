import { closeSync, openSync, readFileSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dechunk } from '../src/records/web-archive/chunked.ts';
import { response } from '../test/records/warc-file.ts';
import { ARTICLE, ended, folderWith, type Ran, run, start } from '../test/support/command.ts';

/** A line of `/proc/PID/status`. Example: `VmHWM:	  307044 kB`. */
const PEAK = /^VmHWM:\s+(\d+) kB$/m;

interface Measured extends Ran {
  /** Megabytes at the highest. */
  readonly peak: number;
  readonly seconds: number;
}

/** Runs the command and looks every so often at the memory it has used; the system keeps the maximum. */
async function measured(args: readonly string[], cwd: string): Promise<Measured> {
  const child = start(args, { cwd });
  const begun = performance.now();
  const result = ended(child);
  child.stdin.end();
  let peak = 0;
  const look = () => {
    try {
      peak = Math.max(peak, Number(PEAK.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
    } catch {
      // It has ended.
    }
  };
  const timer = setInterval(look, 50);
  const ran = await result;
  clearInterval(timer);
  return { ...ran, peak: peak / 1000, seconds: (performance.now() - begun) / 1000 };
}

const codes = ({ stdout }: Ran) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).error?.code ?? 'cleaned');

describe('memory', () => {
  it('does not follow what a file is said to hold', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE });
    symlinkSync('/proc/self/pagemap', join(cwd, 'in/b.txt'));
    const ran = await measured(['in', '-f', 'jsonl', '-q'], cwd);
    expect(ran.code).toBe(1);
    expect(ran.peak).toBeLessThan(400);
  });

  it('does not follow the number of small values beside the pages', async () => {
    const cwd = folderWith();
    const file = openSync(join(cwd, 'in.jsonl'), 'w');
    const tree = `{"text": ${JSON.stringify(ARTICLE)}, "tree": [${'{"a":1},'.repeat(1_600_000)}0]}\n`;
    for (let i = 0; i < 20; i++) writeSync(file, tree);
    closeSync(file);
    const ran = await measured(['in.jsonl', '-f', 'jsonl', '-q', '-o', 'out.jsonl', '-j', '2'], cwd);
    expect(ran.code).toBe(0);
    expect(ran.peak).toBeLessThan(1_200);
  });
});

describe('time', () => {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
  const head = ['Content-Type: text/html'];

  it('is not taken by thousands of content encodings', async () => {
    const packed = brotliCompressSync(ARTICLE, options);
    const many = response(
      'https://lindvik.example/',
      [...head, `Content-Encoding: ${'br,'.repeat(10_000)}br`],
      packed,
    );
    const cwd = folderWith({
      'in.warc': Buffer.concat([many, response('https://lindvik.example/2', head, ARTICLE)]),
    });
    const ran = await measured(['in.warc', '-f', 'jsonl', '-q', '--timeout', '5'], cwd);
    expect(codes(ran)).toEqual(['bad-archive', 'cleaned']);
    expect(ran.seconds).toBeLessThan(10);
  });

  it('is not taken by a body in chunks of one byte', () => {
    const chunks = Buffer.from(`${'1\r\nx\r\n'.repeat(2_700_000)}0\r\n\r\n`);
    const begun = process.cpuUsage();
    expect(dechunk(chunks)).toHaveLength(2_700_000);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});

describe('packed data', () => {
  it('of a thousand members, one damaged, gives all others', async () => {
    const members = Array.from({ length: 1_000 }, (_, i) =>
      gzipSync(`${JSON.stringify({ id: i, text: ARTICLE })}\n`),
    );
    members[998]!.fill(0, 100, 110);
    const cwd = folderWith();
    writeFileSync(join(cwd, 'in.jsonl.gz'), Buffer.concat(members));
    const found = codes(await run(['in.jsonl.gz', '-f', 'jsonl', '-q'], { cwd }));
    expect(found.filter((code) => code === 'cleaned')).toHaveLength(999);
    expect(found[998]).toBe('bad-archive');
  });
});
