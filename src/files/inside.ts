import { lstatSync, realpathSync } from 'node:fs';
import { dirname, sep } from 'node:path';

/** Whether a path below a folder still lies in it once links are followed, and so does what is to be made on its way. */
export function isInside(folder: string, path: string): boolean {
  const root = realpathSync(folder);
  const real = realpathSync(standing(path));
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** The path itself, or the nearest folder above it that is there. */
function standing(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })) return path;
  const above = dirname(path);
  return above === path ? path : standing(above);
}
