import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder, Input } from './input.ts';

export interface Walk {
  readonly inputs: Input[];
  /** Real paths of inputs that are links: they lie elsewhere than where they were found. */
  readonly linked: Set<string>;
  /** Real path of the output folder: what lies in it is no input. `null` when there is none. */
  readonly except: string | null;
  /** Told of a folder that cannot be listed. */
  readonly failed: (path: string, error: unknown) => void;
}

/**
 * Adds every file below the folder, in byte order of its path below it. Hidden names are passed over,
 * so are links to folders (they may run in circles), pipes and devices.
 */
export function walkFolder(folder: Folder, walk: Walk): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder.path, { withFileTypes: true });
  } catch (error) {
    walk.failed(folder.path, error);
    return;
  }
  for (const entry of entries.filter((e) => !e.name.startsWith('.')).sort(byPath)) {
    if (entry.isDirectory()) walkBelow(folder, entry.name, walk);
    else if (entry.isFile() || (entry.isSymbolicLink() && isFileLink(folder, entry.name, walk)))
      walk.inputs.push({ folder, name: entry.name, given: null });
  }
}

function walkBelow(above: Folder, name: string, walk: Walk): void {
  const real = join(above.real, name);
  if (real === walk.except) return;
  walkFolder({ path: join(above.path, name), real, under: join(above.under, name) }, walk);
}

function isFileLink(folder: Folder, name: string, walk: Walk): boolean {
  const path = join(folder.path, name);
  try {
    if (!statSync(path).isFile()) return false;
    walk.linked.add(realpathSync(path));
    return true;
  } catch {
    // A link to nowhere is a file that cannot be read: it fails in its turn.
    return true;
  }
}

/** A folder sorts as `name/`, so that the walk as a whole is in order of the files' paths. */
function byPath(a: Dirent, b: Dirent): number {
  return Buffer.compare(sortKey(a), sortKey(b));
}

function sortKey(entry: Dirent): Buffer {
  return Buffer.from(entry.isDirectory() ? `${entry.name}/` : entry.name);
}
