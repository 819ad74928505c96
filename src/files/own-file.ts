import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  lstatSync,
  openSync,
  renameSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../terminal/failure.ts';
import { keepAccess, permissionsFor, regularFile } from './access.ts';
import { temporaryName } from './atomic.ts';
import { type FilePlace, inFolder } from './folder.ts';

/*
 * Files that keep their name from run to run: part files, journals. Others who may write in the folder can put a link,
 * a pipe or a second name of another file under that name. None of these is followed, read or written.
 */

const { O_RDONLY, O_RDWR, O_APPEND, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
const READ = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
const EXTEND = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK;
const COPY = constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE;

/** Opens it for reading; `null` when there is no regular file of this name. */
export function openToRead({ folder, name }: FilePlace): number | null {
  return inFolder(folder, (path) => regularAt(join(path, name), READ));
}

/** Opens it to add to its end and to cut it; `null` when there is no regular file of this name. */
export function openToExtend({ folder, name }: FilePlace): number | null {
  return inFolder(folder, (path) => {
    const at = join(path, name);
    const file = regularAt(at, EXTEND);
    if (file === null || fstatSync(file).nlink === 1) return file;
    // It is also some other file, such as a backup's: that one stays as it is.
    closeSync(file);
    const copy = join(path, temporaryName());
    copyFileSync(at, copy, COPY);
    renameSync(copy, at);
    return regularAt(at, EXTEND);
  });
}

/**
 * Creates an empty file; whatever had its name is removed.
 *
 * @param final The name it will get. If a file has that name, nobody else may read this one before either.
 */
export function openAnew({ folder, name }: FilePlace, final: string): number {
  return inFolder(folder, (path) => {
    removeAt(join(path, name));
    return openSync(join(path, name), 'ax+', permissionsFor(regularFile(join(path, final))));
  });
}

/** Makes a file of this name as a copy of another in the same folder; whatever had its name is removed. */
export function copyTo({ folder, name }: FilePlace, from: string): void {
  inFolder(folder, (path) => {
    removeAt(join(path, name));
    copyFileSync(join(path, from), join(path, name), COPY);
  });
}

/**
 * Gives a file its final name, and the permissions of the file that it replaces.
 *
 * @param file The same file, open.
 * @throws Error when it is no longer under its name.
 */
export function moveTo({ folder, name }: FilePlace, file: number, final: string): void {
  inFolder(folder, (path) => {
    const { dev, ino } = fstatSync(file);
    const found = lstatSync(join(path, name));
    if (found.dev !== dev || found.ino !== ino) throw new Error(`${name} was replaced by something else`);
    keepAccess(file, regularFile(join(path, final)));
    renameSync(join(path, name), join(path, final));
  });
}

/** The size of the regular file of this name; `null` when there is none. */
export function sizeAt({ folder, name }: FilePlace): number | null {
  return inFolder(folder, (path) => regularFile(join(path, name))?.size ?? null);
}

/** The number by which its file system knows the regular file of this name; `null` when there is none. */
export function numberAt({ folder, name }: FilePlace): number | null {
  return inFolder(folder, (path) => regularFile(join(path, name))?.ino ?? null);
}

/** Removes what has this name: a link itself, not what it leads to. */
export function removeFile({ folder, name }: FilePlace): void {
  inFolder(folder, (path) => removeAt(join(path, name)));
}

function removeAt(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

const NOT_REGULAR: ReadonlySet<string | null> = new Set(['ENOENT', 'ELOOP', 'ENXIO', 'EISDIR']);

function regularAt(path: string, flags: number): number | null {
  let file: number;
  try {
    file = openSync(path, flags);
  } catch (error) {
    if (NOT_REGULAR.has(systemCode(error))) return null;
    throw error;
  }
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  return null;
}
