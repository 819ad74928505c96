/*
 * npx tsx test/batch/memory.ts           cleans 100,000 generated pages from a folder and from a JSONL file, with two jobs
 * npx tsx test/batch/memory.ts PAGES     the same with another number of pages
 *
 * Fails when the command uses more than 600 MB at any moment. Needs Linux and the output of `npm run build`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, start } from '../support/process.ts';

const PAGES = 100_000;
const MAX_MEGABYTES = 600;
const PAGES_A_FOLDER = 1000;
/** Milliseconds between two readings of the memory; the system itself keeps the maximum. */
const LOOK = 100;

const textOf = (n: number) =>
  `Ferry ${n} to stay\n14 May 2024\nThe council of Town ${n} voted on Tuesday evening to keep the last passenger ferry running for another ten years.\nShare this\n`;

function writePages(root: string, count: number): void {
  const lines: string[] = [];
  for (let n = 0; n < count; n++) {
    const folder = join(root, 'folder', String(Math.floor(n / PAGES_A_FOLDER)));
    if (n % PAGES_A_FOLDER === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${n}.txt`), textOf(n));
    lines.push(JSON.stringify({ id: n, text: textOf(n) }));
  }
  writeFileSync(join(root, 'pages.jsonl'), `${lines.join('\n')}\n`);
}

/** A line of `/proc/PID/status`. Example: `VmHWM:	  307044 kB`. */
const PEAK = /^VmHWM:\s+(\d+) kB$/m;

/** The maximum memory of the run, in megabytes. */
async function peakOf(cwd: string, args: readonly string[]): Promise<number> {
  const child = start(args, { cwd });
  const result = ended(child);
  child.stdin.end();
  let peak = 0;
  const timer = setInterval(() => {
    if (child.exitCode !== null) return;
    const found = PEAK.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
    peak = Math.max(peak, Number(found?.[1] ?? 0));
  }, LOOK);
  const { code, stderr } = await result;
  clearInterval(timer);
  if (code !== 0) throw new Error(stderr);
  return Math.round(peak / 1000);
}

const root = mkdtempSync(join(tmpdir(), 'clean-article-memory-'));
try {
  writePages(root, Number(process.argv[2] ?? PAGES));
  for (const [name, ...args] of [
    ['a mirrored folder', 'folder', '-o', 'out/'],
    ['JSON Lines', 'pages.jsonl', '-o', 'out.jsonl'],
  ] as const) {
    const megabytes = await peakOf(root, [...args, '-q', '-j', '2']);
    console.log(`${name}: ${megabytes} MB at most`);
    if (megabytes > MAX_MEGABYTES) process.exitCode = 1;
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
