import { randomBytes } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keepAccess, permissionsFor, regularFile } from './access.ts';
import { type FilePlace, filePlaceOf, inFolder } from './folder.ts';

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

const RUN_BYTES = 8;
/** Names this process in its temporary files and locks, on every machine: process ids are reused. */
export const runId = randomBytes(RUN_BYTES).toString('hex');

/** Example: `.clean-article-9f86d081884c7d65-12.tmp`; between the hyphens is the `runId`. */
const TEMPORARY_NAME = /^\.clean-article-([0-9a-f]{16})-\d+\.tmp$/;

let count = 0;

/** A name that no other file has. It is hidden, so that no walk reads the leftover of a killed run as a page. */
export function temporaryName(): string {
  count++;
  return `.clean-article-${runId}-${count}.tmp`;
}

/**
 * Deletes the temporary files that dead runs left in the folder and its subfolders.
 *
 * @param runs Their `runId`s. Files of others may be in use, on this machine or another.
 */
export function removeLeftovers(folder: string, runs: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeLeftovers(join(folder, entry.name), runs);
    else if (runs.has(TEMPORARY_NAME.exec(entry.name)?.[1] ?? ''))
      rmSync(join(folder, entry.name), { force: true });
  }
}

/** Writes the complete file or nothing. A link in its place is replaced, not followed. */
export function writeAtomically(place: FilePlace, text: string | Uint8Array): void {
  replaceFile(place, (file) => writeFileSync(file, text));
}

/** The same for a file that is written piece by piece. @param write Gets the open file. */
export function replaceFile({ folder, name }: FilePlace, write: (file: number) => void): void {
  inFolder(folder, (path) => {
    const place = join(path, name);
    const temporary = join(path, temporaryName());
    const replaced = regularFile(place);
    const file = openSync(temporary, 'wx', permissionsFor(replaced));
    try {
      try {
        write(file);
        keepAccess(file, replaced);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, place);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  });
}

/** The place that writing to the path would reach, with links resolved. */
export function targetOf(path: string): FilePlace {
  return filePlaceOf(resolveTarget(path));
}
