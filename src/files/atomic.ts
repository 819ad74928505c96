import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemCode } from '../terminal/failure.ts';

/** The real path that writing to `path` would reach, with links resolved. The file itself need not exist. */
export function resolveTarget(path: string): string {
  try {
    lstatSync(path);
  } catch {
    return join(realpathSync(dirname(path)), basename(path));
  }
  return realpathSync(path);
}

/** A device, pipe or terminal: it is written to directly, never replaced. */
export function isSpecial(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** Example: `.clean-article-4711-0a1b2c3d4e5f.tmp`; the number is the process id. */
const TEMPORARY_NAME = /^\.clean-article-(\d+)-[0-9a-f]{12}\.tmp$/;

/** Temporary names count up from one random number: a new random number each time would cost more. */
let next = randomBytes(6).readUIntBE(0, 6);
const NAME_COUNT = 2 ** 48;

/** A new name in the same folder. It is hidden, so that no walk reads the leftover of a killed run as a page. */
export function temporaryPath(path: string): string {
  next = (next + 1) % NAME_COUNT;
  return join(dirname(path), `.clean-article-${process.pid}-${next.toString(16).padStart(12, '0')}.tmp`);
}

/** Deletes the temporary files that killed runs left in the folder; files of running processes stay. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const left = TEMPORARY_NAME.exec(name);
    if (left && !isRunning(Number(left[1]))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** Writes the complete file or nothing. */
export function writeAtomically(path: string, text: string | Uint8Array): void {
  const temporary = temporaryPath(path);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
