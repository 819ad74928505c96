import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn, run } from './run.ts';
import type { PageSet, Setting } from './setting.ts';

const COMMAND = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url));
export const JOB_PAGES = 1000;

/** Pages a second of the command on a folder of text dumps, by number of jobs; starting and writing included. */
export function measureJobs(
  { folder }: Setting,
  { texts }: PageSet,
  rounds: number,
): Record<'one' | 'two', number> {
  const many = join(folder, 'many');
  const out = join(folder, 'many.jsonl');
  rmSync(many, { recursive: true, force: true });
  mkdirSync(many, { recursive: true });
  for (let i = 0; i < JOB_PAGES; i++) copyFileSync(texts[i % texts.length]!, join(many, `${i}.txt`));
  const rate = (jobs: string) => () => {
    rmSync(out, { force: true });
    const { ms } = run(process.execPath, [COMMAND, many, '--out', out, '--jobs', jobs, '--quiet']);
    return (JOB_PAGES / ms) * 1000;
  };
  return inTurn(rounds, { one: rate('1'), two: rate('2') });
}
