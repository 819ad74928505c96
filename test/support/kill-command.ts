/*
 * npm run kill-test              kills runs at 50 random moments each, resumes them and compares every byte
 * npm run kill-test -- KILLS     the same with another number
 * npm run kill-test -- KILLS SEED
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { seeded } from './kill.ts';
import { disturbed, undisturbed, WAYS, type Way } from './kill-trials.ts';
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
    return await trials(cwd, way, kills, random);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

async function trials(cwd: string, way: Way, kills: number, random: () => number): Promise<boolean> {
  const { wanted, duration } = await undisturbed(cwd, way);
  let done = 0;
  let midway = 0;
  let same = true;
  for (let round = 1; done < kills; round++) {
    const left = await disturbed(cwd, way, duration, kills - done, random);
    done += left.kills;
    midway += left.midway;
    const differ = [...new Set([...wanted.keys(), ...left.found.keys()])].filter(
      (name) => wanted.get(name) !== left.found.get(name),
    );
    same &&= differ.length === 0;
    for (const name of differ) console.log(`${way.name}, round ${round}: ${name} differs`);
  }
  const verdict = same ? 'every byte the same' : 'NOT the same';
  console.log(`${way.name}: ${done} kills, ${midway} of them midway, ${wanted.size} outputs: ${verdict}`);
  return same;
}

const [kills = KILLS, seed = 1] = process.argv.slice(2).map(Number);
for (const way of WAYS) if (!(await survives(way, kills, seeded(seed)))) process.exitCode = 1;
