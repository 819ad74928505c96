import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePage } from '../bench/page.ts';

const COMMAND = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url));

/** Cleans a page, so that V8's compiled code is kept (`bin/load.js`) before the first user of this build comes. */
export function startOnce(): void {
  const folder = mkdtempSync(join(tmpdir(), 'first-start-'));
  try {
    const page = join(folder, 'page.txt');
    writeFileSync(page, makePage(0).text);
    execFileSync(process.execPath, [COMMAND, page]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
