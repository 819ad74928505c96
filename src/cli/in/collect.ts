import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../../terminal/failure.ts';
import { commonFolder } from './base.ts';
import { type Folder, type Input, type Inputs, STDIN } from './input.ts';
import { type Walk, walkFolder } from './walk.ts';

interface Named {
  readonly path: string;
  /** A path that is not there is a file that cannot be read: it fails in its turn. */
  readonly kind: 'file' | 'folder' | 'stdin';
}

/**
 * Everything to read, in the order of the command line. A page named twice is read once.
 *
 * @param except Real path of the output folder, left out of walks; `null` when there is none.
 * @param settings Files that options and rules are read from: no pages, unless they are named.
 * @param failed Told of each folder that cannot be listed.
 * @throws UsageError when the output folder is one of the input folders.
 */
export function collectInputs(
  paths: readonly string[],
  except: string | null,
  settings: readonly string[],
  failed: Walk['failed'],
): Inputs {
  const walk: Walk = { inputs: [], linked: new Set(), except, failed };
  const named = paths.map(lookAt);
  const base = commonFolder(
    named.filter((n) => n.kind === 'folder').map((n) => n.path),
    named.filter((n) => n.kind === 'file').map((n) => n.path),
  );
  for (const { path, kind } of named) {
    if (kind === 'stdin') walk.inputs.push(STDIN);
    else if (kind === 'folder') walkNamed(folderAt(path, base), walk);
    else addFile(path, base, walk);
  }
  const pages = withoutSettings(walk.inputs, settings);
  const list = paths.length > 1 ? withoutRepeats(pages) : pages;
  const tree = named.some((n) => n.kind === 'folder');
  return { list, several: tree || paths.length > 1, tree, has: membership(list, walk.linked) };
}

function lookAt(path: string): Named {
  if (path === '-') return { path, kind: 'stdin' };
  try {
    return { path, kind: statSync(path).isDirectory() ? 'folder' : 'file' };
  } catch {
    return { path, kind: 'file' };
  }
}

function walkNamed(folder: Folder, walk: Walk): void {
  if (folder.real === walk.except) throw new UsageError(`--out is the input folder ${folder.path} itself`);
  walkFolder(folder, walk);
}

function folderAt(path: string, base: string): Folder {
  return { path, real: realOf(path), under: relative(base, resolve(path)) };
}

/** What is not there has no links to resolve. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function addFile(path: string, base: string, walk: Walk): void {
  const folder = folderAt(dirname(path), base);
  walk.inputs.push({ folder, name: basename(path), given: path });
  try {
    walk.linked.add(realpathSync(path));
  } catch {
    // A pipe of the shell (`<(command)`) has no path of its own; nothing can be written over it.
  }
}

function withoutSettings(inputs: readonly Input[], settings: readonly string[]): readonly Input[] {
  if (settings.length === 0) return inputs;
  const places = new Set(settings.map(realOf));
  return inputs.filter(({ folder, name, given }) => given || !folder || !places.has(join(folder.real, name)));
}

function withoutRepeats(inputs: readonly Input[]): Input[] {
  const seen = new Set<string>();
  return inputs.filter((input) => {
    const key = input.folder ? `${input.folder.real}/${input.name}` : '-';
    return !seen.has(key) && seen.add(key);
  });
}

/** Built at the first question: most runs never write where something already is. */
function membership(list: readonly Input[], linked: ReadonlySet<string>): Inputs['has'] {
  let places: Set<string> | null = null;
  return (real) => {
    places ??= new Set(list.flatMap((i) => (i.folder ? [`${i.folder.real}/${i.name}`] : [])));
    return places.has(real) || linked.has(real);
  };
}
