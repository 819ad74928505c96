import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ended, filesIn, type Ran, start } from './process.ts';

/** What was left of a run that was killed again and again, and how often it was. */
export interface Killed {
  readonly kills: number;
  /** Kills that hit a run with output behind it. */
  readonly midway: number;
}

interface Trial {
  readonly cwd: string;
  /** The command line without `--resume`. */
  readonly args: readonly string[];
  /** Wall time in milliseconds that the run takes when nobody disturbs it. */
  readonly duration: number;
  /** Exit code of such a run. */
  readonly code: number | null;
  /** Counts what of the output is there. */
  readonly written: () => number;
}

/**
 * Starts the run, kills it with SIGKILL after a random part of its duration, resumes it, kills it again, until it is
 * done or has been killed `most` times, when it is left to end.
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

/** Every byte below the folder, by path, hidden files too but for the journal. */
export function bytesIn(folder: string): Map<string, string> {
  return new Map(filesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** Numbers from 0 to 1 that look random and are the same for a seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
