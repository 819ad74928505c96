import { randomBytes } from 'node:crypto';
import { lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where writing to `path` would end: links resolved; the path itself when nothing is there. */
export function landing(path: string): string {
  try {
    lstatSync(path);
  } catch {
    return join(realpathSync(dirname(path)), basename(path));
  }
  return realpathSync(path);
}

/** A device, a pipe or a terminal: written to as it is, never replaced. */
export function isSpecial(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** A new name in the same folder, hidden, so that no walk takes what is left of a killed run for a page. */
export function asideOf(path: string): string {
  return join(dirname(path), `.clean-article-${randomBytes(6).toString('hex')}.tmp`);
}

/** Writes the file whole or not at all. */
export function writeWhole(path: string, text: string): void {
  const aside = asideOf(path);
  try {
    writeFileSync(aside, text, { flag: 'wx' });
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
