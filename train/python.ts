import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PYTHON = 'python3';

/** No compiled files next to the scripts. Waiting threads sleep, which is faster if other programs run. */
const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', OMP_WAIT_POLICY: 'passive' };

const scriptAt = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Runs a script that grows trees. It gets a temporary folder, which is deleted afterwards.
 *
 * @param write Writes the script's input into the folder.
 * @returns the content of `out.json`, which the script writes there.
 * @throws Error if the script fails.
 */
export function grownBy<T>(script: string, args: readonly string[], write: (folder: string) => void): T {
  const folder = mkdtempSync(join(tmpdir(), 'train-'));
  try {
    write(folder);
    const run = spawnSync(PYTHON, [scriptAt(script), folder, ...args], { stdio: 'inherit', env });
    if (run.status !== 0) throw new Error(`${script} ended with ${run.status ?? run.signal ?? run.error}`);
    return JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as T;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
