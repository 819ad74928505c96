import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { FilePath } from '../../files/reading.ts';
import { UsageError } from '../../terminal/failure.ts';
import { commonFolder } from './base.ts';
import { type Folder, type Input, type Inputs, STDIN } from './input.ts';
import { shownName, undecodedPaths } from './names.ts';
import { type Walk, walkFolder } from './walk.ts';

interface Named {
  readonly path: string;
  /** The path itself, where it is not UTF-8. */
  readonly bytes: Buffer | undefined;
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
  const undecoded = undecodedPaths(paths);
  const named = paths.map((path, i) => lookAt(path, undecoded[i]));
  const base = commonFolder(
    named.filter((n) => n.kind === 'folder').map((n) => n.path),
    named.filter((n) => n.kind === 'file').map((n) => n.path),
  );
  for (const one of named) {
    if (one.kind === 'stdin') walk.inputs.push(STDIN);
    else if (one.kind === 'folder') walkNamed(folderAt(one, base), walk);
    else addFile(one, base, walk);
  }
  const pages = withoutSettings(walk.inputs, settings);
  const list = paths.length > 1 ? withoutRepeats(pages) : pages;
  const tree = named.some((n) => n.kind === 'folder');
  const { passedOver, linked } = walk;
  return { list, passedOver, several: tree || paths.length > 1, tree, has: membership(list, linked) };
}

function lookAt(given: string, bytes: Buffer | undefined): Named {
  if (given === '-') return { path: given, bytes, kind: 'stdin' };
  const path = bytes ? shownName(bytes) : given;
  try {
    return { path, bytes, kind: statSync(bytes ?? path).isDirectory() ? 'folder' : 'file' };
  } catch {
    return { path, bytes, kind: 'file' };
  }
}

function walkNamed(folder: Folder, walk: Walk): void {
  if (folder.real === walk.except) throw new UsageError(`--out is the input folder ${folder.path} itself`);
  walkFolder(folder, walk);
}

function folderAt({ path, bytes }: Pick<Named, 'path' | 'bytes'>, base: string): Folder {
  return { path, real: realOf(bytes ?? path), under: relative(base, resolve(path)), ...(bytes && { bytes }) };
}

/** A path that does not exist has no links to resolve. */
function realOf(path: FilePath): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path.toString());
  }
}

function addFile({ path, bytes }: Named, base: string, walk: Walk): void {
  const folder = folderAt({ path: dirname(path), bytes: undefined }, base);
  walk.inputs.push({ folder, name: basename(path), given: path, ...(bytes && { bytes }) });
  try {
    walk.linked.add(realpathSync(bytes ?? path));
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
