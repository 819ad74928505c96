import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bin as command } from '../support/process.ts';
import { ROOT } from './documents.ts';

/** Programs that a reader may have to install. */
const TOOLS = ['jq', 'zstd', 'python3'] as const;

export interface Ran {
  readonly code: number | null;
  /** What a terminal shows: both streams, as they came. */
  readonly output: string;
}

/** Where commands are run: a folder, with `clean-article` as a command. */
export interface Place {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** @param home Is made: what a command keeps for its user lands there. */
export function placeIn(folder: string, home: string): Place {
  const bin = join(home, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'clean-article'), `#!/bin/sh\nexec '${process.execPath}' '${command()}' "$@"\n`, {
    mode: 0o755,
  });
  const path = [bin, join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, HOME: home, PATH: path };
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'COLUMNS', 'CI']) delete env[name as keyof typeof env];
  return { folder, env };
}

/** Runs a command as a reader would type it. @param strict A pipe fails where any part of it does. */
export function runIn({ folder, env }: Place, command: string, strict: boolean): Promise<Ran> {
  const script = `${strict ? 'set -o pipefail\n' : ''}exec 2>&1 </dev/null\n${command}`;
  const child = spawn('bash', ['-c', script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** A program that the command needs and this machine has not. */
export function missingTool(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return TOOLS.find(
    (tool) =>
      new RegExp(`(?:^|[|;&(]\\s*)${tool}\\b`, 'm').test(command) &&
      !folders.some((folder) => existsSync(join(folder, tool))),
  );
}
