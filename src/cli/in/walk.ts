import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FilePath } from '../../files/reading.ts';
import type { NameFilter } from './filter.ts';
import type { Folder, Input } from './input.ts';
import { shownName, UNDECODED } from './names.ts';

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

/** What a folder holds under a name. */
interface Entry {
  readonly name: string;
  readonly is: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;
  /** The name itself, where the folder was listed as bytes. */
  readonly raw?: Buffer;
  /** The whole path, where it is not UTF-8. */
  readonly bytes?: Buffer;
}

/**
 * Adds every file in the folder and its subfolders, in byte order of the path. Skips hidden names, links to
 * folders (they may form a loop), pipes and devices.
 *
 * @param below Where the folder is in the one that was named, such as `news/2024/`.
 */
export function walkFolder(folder: Folder, walk: Walk, below = ''): void {
  let entries: Entry[];
  try {
    entries = entriesOf(folder);
  } catch (error) {
    walk.failed(folder.path, error);
    return;
  }
  for (const entry of entries.filter((e) => !e.name.startsWith('.')).sort(byPath)) {
    const { name, is, bytes } = entry;
    if (is.isDirectory()) walkBelow(folder, entry, walk, below);
    else if (is.isFile() || (is.isSymbolicLink() && isFileLink(bytes ?? join(folder.path, name), walk))) {
      if (walk.wanted(below + name)) walk.inputs.push({ folder, name, given: null, ...(bytes && { bytes }) });
      else walk.passedOver++;
    }
  }
}

/** Listed as bytes only where a name is not UTF-8. */
function entriesOf(folder: Folder): Entry[] {
  const path = folder.bytes ?? folder.path;
  const found = readdirSync(path, { withFileTypes: true });
  if (!folder.bytes && !found.some(({ name }) => name.includes(UNDECODED)))
    return found.map((is) => ({ name: is.name, is }));
  const taken = new Set<string>();
  return rawEntries(path).map(([raw, is]) => {
    const name = freeName(shownName(raw), taken);
    const odd = folder.bytes !== undefined || name !== raw.toString('utf8');
    return { name, is, raw, ...(odd && { bytes: Buffer.concat([Buffer.from(path), SLASH, raw]) }) };
  });
}

function rawEntries(path: FilePath): [Buffer, Entry['is']][] {
  const found = readdirSync(path, { withFileTypes: true, encoding: 'buffer' });
  const entries = found.map((is): [Buffer, Entry['is']] => [is.name as unknown as Buffer, is]);
  return entries.sort(([a], [b]) => Buffer.compare(a, b));
}

const SLASH = Buffer.from('/');

/** Another file may be called as the text is in which odd bytes are shown. */
function freeName(shown: string, taken: Set<string>): string {
  let name = shown;
  while (taken.has(name)) name = `\\${name}`;
  taken.add(name);
  return name;
}

function walkBelow(above: Folder, { name, bytes }: Entry, walk: Walk, below: string): void {
  const real = join(above.real, name);
  if (real === walk.except) return;
  const folder = {
    path: join(above.path, name),
    real,
    under: join(above.under, name),
    ...(bytes && { bytes }),
  };
  walkFolder(folder, walk, `${below}${name}/`);
}

function isFileLink(path: FilePath, walk: Walk): boolean {
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
function byPath(a: Entry, b: Entry): number {
  return Buffer.compare(sortKey(a), sortKey(b));
}

function sortKey({ name, is, raw }: Entry): Buffer {
  if (raw) return is.isDirectory() ? Buffer.concat([raw, SLASH]) : raw;
  return Buffer.from(is.isDirectory() ? `${name}/` : name);
}
