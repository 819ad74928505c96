import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { NameFilter } from './filter.ts';
import type { Folder, Input } from './input.ts';

export interface Walk {
  readonly inputs: Input[];
  /** Real paths of inputs that are links: the files themselves may be anywhere. */
  readonly linked: Set<string>;
  /** Real path of the output folder, which is not walked. `null` when there is none. */
  readonly except: string | null;
  /** Which files are read. */
  readonly wanted: NameFilter;
  /** Files that are not. */
  passedOver: number;
  /** Called for a folder that cannot be listed. */
  readonly failed: (path: string, error: unknown) => void;
}

/**
 * Adds every file in the folder and its subfolders, in byte order of the path. Skips hidden names, links to
 * folders (they may form a loop), pipes and devices.
 *
 * @param below Where the folder is in the one that was named, such as `news/2024/`.
 */
export function walkFolder(folder: Folder, walk: Walk, below = ''): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder.path, { withFileTypes: true });
  } catch (error) {
    walk.failed(folder.path, error);
    return;
  }
  for (const entry of entries.filter((e) => !e.name.startsWith('.')).sort(byPath)) {
    if (entry.isDirectory()) walkBelow(folder, entry.name, walk, below);
    else if (entry.isFile() || (entry.isSymbolicLink() && isFileLink(folder, entry.name, walk))) {
      if (walk.wanted(below + entry.name)) walk.inputs.push({ folder, name: entry.name, given: null });
      else walk.passedOver++;
    }
  }
}

function walkBelow(above: Folder, name: string, walk: Walk, below: string): void {
  const real = join(above.real, name);
  if (real === walk.except) return;
  const folder = { path: join(above.path, name), real, under: join(above.under, name) };
  walkFolder(folder, walk, `${below}${name}/`);
}

function isFileLink(folder: Folder, name: string, walk: Walk): boolean {
  const path = join(folder.path, name);
  try {
    if (!statSync(path).isFile()) return false;
    walk.linked.add(realpathSync(path));
    return true;
  } catch {
    // A broken link counts as a file that cannot be read: it fails later, in its place in the order.
    return true;
  }
}

/** A folder sorts as `name/`, so that the whole walk follows the order of the files' paths. */
function byPath(a: Dirent, b: Dirent): number {
  return Buffer.compare(sortKey(a), sortKey(b));
}

function sortKey(entry: Dirent): Buffer {
  return Buffer.from(entry.isDirectory() ? `${entry.name}/` : entry.name);
}
