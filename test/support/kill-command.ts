/*
 * npm run kill-test              kills runs at 50 random moments each, resumes them and compares every byte
 * npm run kill-test -- KILLS     the same with another number of moments
 * npm run kill-test -- KILLS SEED
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { seeded } from './kill.ts';
import { survive, WAYS, type Way } from './kill-trials.ts';
import { pageFiles, recordsFile } from './pages.ts';

const KILLS = 50;
const PAGES = 300;
const RECORDS = 300;

async function survives(way: Way, kills: number, random: () => number): Promise<boolean> {
  const cwd = mkdtempSync(join(tmpdir(), 'clean-article-kill-'));
  try {
    const files = { ...pageFiles('in', PAGES), 'in/records.jsonl': recordsFile(RECORDS) };
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), content);
    }
    const survival = await survive(cwd, way, kills, random);
    const verdict =
      survival.differ.length === 0 ? 'every byte the same' : `NOT the same: ${survival.differ.join(', ')}`;
    console.log(
      `${way.name}: ${survival.kills} kills, ${survival.midway} of them midway, ${survival.outputs} outputs: ${verdict}`,
    );
    return survival.differ.length === 0;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const [kills = KILLS, seed = 1] = process.argv.slice(2).map(Number);
for (const way of WAYS) if (!(await survives(way, kills, seeded(seed)))) process.exitCode = 1;
