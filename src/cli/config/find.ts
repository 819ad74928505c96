import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const CONFIG_NAME = 'clean-article.config.json';

/** The config file in the working folder or the nearest folder above it, as a relative path; `null` if there is none. */
export function findConfig(): string | null {
  const here = workingFolder();
  for (let folder = here; folder !== null; folder = above(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (isFile(path)) return relative(here!, path);
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
