import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bytesIn, killAndResume } from './kill.ts';
import { filesIn, run } from './process.ts';

/** A kind of run: its command line over the folder `in`, and the output so far. */
export interface Way {
  readonly name: string;
  readonly args: readonly string[];
  readonly written: (cwd: string) => number;
}

export const WAYS: readonly Way[] = [
  {
    name: 'a mirrored folder',
    args: ['in', '-o', 'out/', '-q', '-j', '2'],
    written: (cwd) => (existsSync(join(cwd, 'out')) ? filesIn(join(cwd, 'out')).length : 0),
  },
  {
    name: 'one JSONL file',
    args: ['in', '-o', 'out/all.jsonl', '-f', 'jsonl', '-q', '-j', '2'],
    written: (cwd) => statSync(join(cwd, 'out/.all.jsonl.part'), { throwIfNoEntry: false })?.size ?? 0,
  },
  {
    name: 'one Parquet file',
    args: ['in', '-o', 'out/all.parquet', '-q', '-j', '2'],
    written: (cwd) =>
      statSync(join(cwd, 'out/..all.parquet.rows.part'), { throwIfNoEntry: false })?.size ?? 0,
  },
];

export interface Survival {
  readonly kills: number;
  /** Kills that hit a run which had written something. */
  readonly midway: number;
  readonly outputs: number;
  /** Outputs that differ from those of an undisturbed run: missing, left over or different. Empty when all are right. */
  readonly differ: readonly string[];
}

/** Most rounds; more would mean that no kill comes in time. */
const MOST_ROUNDS = 200;

/**
 * Kills runs over `cwd/in` this many times, resumes each until it is done, starts again from nothing, and compares
 * every byte with the output of an undisturbed run.
 */
export async function survive(cwd: string, way: Way, kills: number, random: () => number): Promise<Survival> {
  const out = join(cwd, 'out');
  mkdirSync(out, { recursive: true });
  const began = performance.now();
  const { code } = await run(way.args, { cwd });
  const duration = performance.now() - began;
  const wanted = bytesIn(out);
  const trial = { cwd, args: way.args, duration, code, written: () => way.written(cwd) };
  const differ = new Set<string>();
  let done = 0;
  let midway = 0;
  for (let round = 0; done < kills; round++) {
    if (round === MOST_ROUNDS) throw new Error('the runs are over before they can be killed');
    rmSync(out, { recursive: true });
    mkdirSync(out);
    const left = await killAndResume(trial, kills - done, random);
    done += left.kills;
    midway += left.midway;
    for (const name of difference(wanted, bytesIn(out))) differ.add(name);
  }
  return { kills: done, midway, outputs: wanted.size, differ: [...differ] };
}

function difference(wanted: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...wanted.keys(), ...found.keys()])];
  return names.filter((name) => wanted.get(name) !== found.get(name));
}
