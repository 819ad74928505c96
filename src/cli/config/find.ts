import { lstatSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UsageError } from '../../terminal/failure.ts';

const CONFIG_NAME = 'clean-article.config.json';
const ROOT = 0;

/**
 * The config file in the working folder or the nearest folder above it, as a relative path; `null` if there is none.
 *
 * @throws UsageError when it belongs to another user: its options name files to write.
 */
export function findConfig(): string | null {
  const here = workingFolder();
  for (let folder = here; folder !== null; folder = above(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (!isFile(path)) continue;
    const found = relative(here!, path);
    refuseForeign(path, found);
    return found;
  }
  return null;
}

/** A working folder that was deleted has no path. */
function workingFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

function above(folder: string): string | null {
  const parent = dirname(folder);
  return parent === folder ? null : parent;
}

/** In a folder that cannot be read no config file is found. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A link must belong to the user as well: it chooses the file. */
function refuseForeign(path: string, name: string): void {
  const foreign = [lstatSync(path), statSync(path)].find((stats) => !isTrusted(stats));
  if (foreign)
    throw new UsageError(
      `${name} belongs to another user (uid ${foreign.uid}): --config ${name} uses it, --no-config does not`,
    );
}

/** It belongs to the user, to root, or to the user who called `sudo`. Windows has no such numbers. */
function isTrusted({ uid }: Stats): boolean {
  const user = process.geteuid?.();
  if (user === undefined || uid === user || uid === ROOT) return true;
  return user === ROOT && process.env.SUDO_UID === String(uid);
}
