import { dirname, relative, resolve, sep } from 'node:path';

/**
 * The folder that the outputs' tree starts from: a folder given alone is itself the top; several
 * paths keep what they show from the working folder, or, where one lies outside of it, from the
 * deepest folder they share.
 */
export function commonFolder(folders: readonly string[], files: readonly string[]): string {
  const [only] = folders;
  if (only !== undefined && folders.length === 1 && files.length === 0) return resolve(only);
  const holders = [...folders, ...files.map((file) => dirname(file))].map((path) => resolve(path));
  const here = resolve('.');
  return holders.every((holder) => isWithin(here, holder))
    ? here
    : holders.reduce(shared, holders[0] ?? here);
}

/** `path` is the folder or lies below it; both absolute. */
function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`));
}

function shared(a: string, b: string): string {
  let folder = a;
  while (!isWithin(folder, b)) folder = dirname(folder);
  return folder;
}
