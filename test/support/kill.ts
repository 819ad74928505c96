import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ended, filesIn, type Ran, start } from './process.ts';

/** What repeated kills left of a run, and their number. */
export interface Killed {
  readonly kills: number;
  /** Kills that hit a run which had written something. */
  readonly midway: number;
}

interface Trial {
  readonly cwd: string;
  /** The command line without `--resume`. */
  readonly args: readonly string[];
  /** Wall time of an undisturbed run, in milliseconds. */
  readonly duration: number;
  /** Exit code of such a run. */
  readonly code: number | null;
  /** The amount of output so far. */
  readonly written: () => number;
}

/**
 * Starts the run, kills it with SIGKILL after a random part of its duration, resumes it and kills it again, until it
 * is done or was killed `most` times; then it may finish.
 *
 * @param random 0 to 1.
 */
export async function killAndResume(trial: Trial, most: number, random: () => number): Promise<Killed> {
  const { cwd, args, duration, written, code } = trial;
  let midway = 0;
  for (let kills = 0; kills < most; kills++) {
    const child = start([...args, '--resume'], { cwd });
    const result = ended(child);
    child.stdin.end();
    const over = await Promise.race([result, wait(random() * duration)]);
    if (over) return { kills, midway: checked(over, code, midway) };
    child.kill('SIGKILL');
    const { signal } = await result;
    if (signal === 'SIGKILL' && written() > 0) midway++;
  }
  return { kills: most, midway: checked(await finish(args, cwd), code, midway) };
}

async function finish(args: readonly string[], cwd: string): Promise<Ran> {
  const child = start([...args, '--resume'], { cwd });
  child.stdin.end();
  return ended(child);
}

function checked({ code, stderr }: Ran, wanted: number | null, midway: number): number {
  if (code === wanted) return midway;
  throw new Error(`exit code ${code}\n${stderr}`);
}

/** All bytes in the folder, by path, with hidden files except the journal. */
export function bytesIn(folder: string): Map<string, string> {
  return new Map(filesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** Pseudo-random numbers from 0 to 1, the same for a seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
