import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bytesIn, killAndResume, type Survival } from './kill.ts';
import { filesIn, run } from './process.ts';

/** A way to run: its command line after the input `in`, and where a killed run's work can be seen. */
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
];

/** The outputs of a run that nobody disturbs, and the milliseconds it takes. */
export async function undisturbed(
  cwd: string,
  { args }: Way,
): Promise<{ wanted: Map<string, string>; duration: number }> {
  mkdirSync(join(cwd, 'out'), { recursive: true });
  const began = performance.now();
  await run(args, { cwd });
  const duration = performance.now() - began;
  const wanted = bytesIn(join(cwd, 'out'));
  return { wanted, duration };
}

/** Kills and resumes from nothing; answers with what was left in the end, byte for byte. */
export async function disturbed(
  cwd: string,
  way: Way,
  duration: number,
  kills: number,
  random: () => number,
): Promise<Survival & { found: Map<string, string> }> {
  rmSync(join(cwd, 'out'), { recursive: true });
  mkdirSync(join(cwd, 'out'));
  const trial = { cwd, args: way.args, duration, written: () => way.written(cwd) };
  const survival = await killAndResume(trial, kills, random);
  return { ...survival, found: bytesIn(join(cwd, 'out')) };
}
