import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { built } from './built.ts';

/** The built command. */
export const bin = () => built('bin/clean-article.js');

/** A page that clearly has an article. */
export const ARTICLE = `Harbour town votes to keep its last ferry

14 May 2024

The council of Westhaven voted on Tuesday evening to keep the town's last passenger ferry running for another ten years, after a debate that went on for nearly five hours and filled the public gallery.

The ferry carries about four hundred people a day across the estuary, most of them on their way to work, and the nearest bridge is more than thirty kilometres upstream, as several speakers reminded the meeting.

"We have been told every year that this would be the last one," said Maria Oldfield, who has run the ticket office since 1998. "I am glad that we can finally plan further than the next winter."

The decision still has to be confirmed by the county, which pays two thirds of the cost, but officials said on Wednesday that they did not expect it to be overturned before the summer.
`;

/** A page without an article. */
export const MENU = 'Home\nNews\nSport\nSign in\n';

export interface Ran {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface How {
  cwd?: string;
  input?: string | Uint8Array;
  env?: Record<string, string>;
}

/** The caller's environment without its colour settings. */
export function callerEnv(): NodeJS.ProcessEnv {
  const clean = { ...process.env };
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'COLUMNS']) delete clean[name];
  return clean;
}

/** Starts the command without the caller's colour settings. */
export function start(args: readonly string[], { cwd, env }: Omit<How, 'input'> = {}) {
  return spawn(process.execPath, [bin(), ...args], { cwd, env: { ...callerEnv(), ...env } });
}

export type Started = ReturnType<typeof start>;

/** Resolves when the command has ended and all its output has arrived. */
export function ended(child: Started): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said.stderr += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...said }));
  });
}

export function run(args: readonly string[], how: How = {}): Promise<Ran> {
  const child = start(args, how);
  child.stdin.on('error', () => {});
  child.stdin.end(how.input ?? '');
  return ended(child);
}

/** Waits for what the command does. How long that takes is the machine's matter, which may be busy. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(5);
}

/** The journal that a mirrored folder keeps at its top. */
export const JOURNAL = '.clean-article.journal';

/** Sorted paths of all files in the folder and its subfolders, with hidden files except the journal. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== JOURNAL)
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export function readText(...path: string[]): string {
  return readFileSync(join(...path), 'utf8');
}
