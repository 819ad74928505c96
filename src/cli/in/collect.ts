import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../../terminal/failure.ts';
import { commonFolder } from './base.ts';
import { type Folder, type Input, type Inputs, STDIN } from './input.ts';
import { type Walk, walkFolder } from './walk.ts';

interface Named {
  readonly path: string;
  /** A path that does not exist counts as a file: it fails later, in its place in the order. */
  readonly kind: 'file' | 'folder' | 'stdin';
}

/**
 * All inputs, in the order of the command line. A page named twice is read once.
 *
 * @param except Real path of the output folder, which is not read; `null` when there is none.
 * @param settings Files with options and rules: not read as pages, unless named on the command line.
 * @param ways Which files of folders are read; what is called for each folder that cannot be listed.
 * @throws UsageError when the output folder is one of the input folders.
 */
export function collectInputs(
  paths: readonly string[],
  except: string | null,
  settings: readonly string[],
  ways: Pick<Walk, 'wanted' | 'failed'>,
): Inputs {
  const walk: Walk = { inputs: [], linked: new Set(), except, passedOver: 0, ...ways };
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
  const { passedOver, linked } = walk;
  return { list, passedOver, several: tree || paths.length > 1, tree, has: membership(list, linked) };
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

/** A path that does not exist has no links to resolve. */
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
    // A shell's pipe (`<(command)`) has no real path; no output can overwrite it.
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

/** The set is built on the first call: most runs never write to a path that already exists. */
function membership(list: readonly Input[], linked: ReadonlySet<string>): Inputs['has'] {
  let places: Set<string> | null = null;
  return (real) => {
    places ??= new Set(list.flatMap((i) => (i.folder ? [`${i.folder.real}/${i.name}`] : [])));
    return places.has(real) || linked.has(real);
  };
}
