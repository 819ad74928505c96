import { dirname, relative, resolve, sep } from 'node:path';

/**
 * The folder that maps to the top of the output tree. A single folder given alone is the top itself. Several paths
 * are placed relative to the working folder or, if one lies outside it, to their deepest common folder.
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

/** `path` is the folder or is inside it; both absolute. */
function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`));
}

function shared(a: string, b: string): string {
  let folder = a;
  while (!isWithin(folder, b)) folder = dirname(folder);
  return folder;
}
