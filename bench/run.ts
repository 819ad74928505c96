import { spawnSync } from 'node:child_process';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds of processor time of this process: other programs leave it as it is. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs a command to its end.
 *
 * @throws Error when it fails.
 */
export function run(command: string, args: readonly string[], cwd?: string): { ms: number; out: string } {
  const start = performance.now();
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  const ms = performance.now() - start;
  if (done.status !== 0) throw new Error(`${command} ${args[0]} ended with ${done.status}: ${done.stderr}`);
  return { ms, out: done.stdout };
}

/** Medians of measurements taken in turn, so that a busy moment falls on all of them. */
export function inTurn<K extends string>(
  rounds: number,
  measures: Readonly<Record<K, () => number>>,
): Record<K, number> {
  const names = Object.keys(measures) as K[];
  const seen = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let i = 0; i < rounds; i++) for (const name of names) seen.get(name)!.push(measures[name]());
  return Object.fromEntries(names.map((name) => [name, median(seen.get(name)!)])) as Record<K, number>;
}
