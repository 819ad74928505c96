import { fchmodSync, fchownSync, fstatSync, lstatSync, type Stats } from 'node:fs';

/** Permissions of a new file before the process's mask is applied. */
const USUAL = 0o666;
const PERMISSIONS = 0o777;

/** The regular file at a path: not what a link there leads to. `null` if there is none. */
export function regularFile(path: string): Stats | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found : null;
}

/** With which permissions to create the file that will replace this one: nobody else may read it too early. */
export function permissionsFor(replaced: Stats | null): number {
  return replaced ? 0o600 : USUAL;
}

/** Gives an open file the owner and the permissions of the one it will replace, as far as the system allows. */
export function keepAccess(file: number, replaced: Stats | null): void {
  if (!replaced) return;
  const { uid, gid, mode } = fstatSync(file);
  const wanted = replaced.mode & PERMISSIONS;
  try {
    if (uid !== replaced.uid || gid !== replaced.gid) fchownSync(file, replaced.uid, replaced.gid);
    if ((mode & PERMISSIONS) !== wanted) fchmodSync(file, wanted);
  } catch {
    // Not its owner's, or a file system without permissions: what stays is what nobody else may read.
  }
}
