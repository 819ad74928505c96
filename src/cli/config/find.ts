import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const CONFIG_NAME = 'clean-article.config.json';

/** The config file in the working folder, or in the nearest one above it, as seen from there; `null` where there is none. */
export function findConfig(): string | null {
  const here = workingFolder();
  for (let folder = here; folder !== null; folder = above(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (isFile(path)) return relative(here!, path);
  }
  return null;
}

/** A working folder that has been removed has no path. */
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

/** A folder that may not be looked into has none. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
