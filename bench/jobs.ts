import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn, run } from './run.ts';
import type { Setting } from './setting.ts';

const COMMAND = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url));
const PAGES = 600;

/** Pages a second of the command on a folder of text dumps, by number of jobs; starting and writing included. */
export function measureJobs({ folder, texts }: Setting): Record<'one' | 'two', number> {
  const many = join(folder, 'many');
  const out = join(folder, 'many.jsonl');
  rmSync(many, { recursive: true, force: true });
  mkdirSync(many, { recursive: true });
  for (let i = 0; i < PAGES; i++) copyFileSync(texts[i % texts.length]!, join(many, `${i}.txt`));
  const rate = (jobs: string) => () => {
    rmSync(out, { force: true });
    return (
      (PAGES / run(process.execPath, [COMMAND, many, '--out', out, '--jobs', jobs, '--quiet']).ms) * 1000
    );
  };
  return inTurn(3, { one: rate('1'), two: rate('2') });
}
