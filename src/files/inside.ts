import { lstatSync, realpathSync } from 'node:fs';
import { dirname, sep } from 'node:path';

/** Whether a path below a folder is really inside it once links are followed, including folders still to be created. */
export function isInside(folder: string, path: string): boolean {
  const root = realpathSync(folder);
  const real = realpathSync(nearestExisting(path));
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** The path itself, or the nearest folder above it that exists. */
function nearestExisting(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })) return path;
  const above = dirname(path);
  return above === path ? path : nearestExisting(above);
}
