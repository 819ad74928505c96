import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { Failure, systemCode } from '../terminal/failure.ts';

/** Which folder it was when it was checked. Its path may lead to another one later. */
export interface KnownFolder {
  /** The path it is found by. */
  readonly path: string;
  /** The path with links resolved. */
  readonly real: string;
  readonly device: number;
  readonly inode: number;
}

/** A file in a folder that was checked; the file itself need not exist. */
export interface FilePlace {
  readonly folder: KnownFolder;
  readonly name: string;
}

/** The path of a folder does not lead to the folder that was checked. */
export class FolderChanged extends Failure {}

/** Linux lists here what this process has open. A path through an entry leads to it, wherever it has been moved. */
const OPEN_FILES = '/proc/self/fd';
const CAN_HOLD = process.platform === 'linux' && existsSync(OPEN_FILES);
/** Linux only: opens a folder to refer to it, without permission to list it. Node has no name for it. */
const O_PATH = 0o10000000;

/** @throws the system's error when there is no such folder. */
export function knownFolder(path: string): KnownFolder {
  if (!CAN_HOLD) return { path, real: realpathSync(path), ...identityOf(statSync(path)) };
  return held(path, (file) => ({
    path,
    real: readlinkSync(`${OPEN_FILES}/${file}`),
    ...identityOf(fstatSync(file)),
  }));
}

/** The place of the path's last name in the folder that the rest leads to. That folder must exist. */
export function filePlaceOf(path: string): FilePlace {
  return { folder: knownFolder(dirname(path)), name: basename(path) };
}

/** Whether the folder's path still leads to it. */
export function isStill(folder: KnownFolder): boolean {
  const found = statSync(folder.path, { throwIfNoEntry: false });
  return found !== undefined && isSame(folder, found);
}

/**
 * Works in a folder that was checked. On Linux the folder is held while the work lasts: whatever is done to its path,
 * nothing is written elsewhere. On other systems the path is checked just before.
 *
 * @param work Gets a path of the folder that is valid only during the work.
 * @throws FolderChanged
 */
export function inFolder<T>(folder: KnownFolder, work: (path: string) => T): T {
  try {
    if (!CAN_HOLD) return work(checked(folder, statSync(folder.path), folder.path));
    return held(folder.path, (file) => work(checked(folder, fstatSync(file), `${OPEN_FILES}/${file}`)));
  } catch (error) {
    throw isStillThere(folder) ? error : new FolderChanged('the folder has gone');
  }
}

function held<T>(path: string, work: (file: number) => T): T {
  const file = openSync(path, O_PATH | constants.O_DIRECTORY);
  try {
    return work(file);
  } finally {
    closeSync(file);
  }
}

function checked(folder: KnownFolder, found: Identified, path: string): string {
  if (isSame(folder, found)) return path;
  throw new FolderChanged('another folder has taken its place');
}

/** Something has the folder's path. */
function isStillThere({ path }: KnownFolder): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

interface Identified {
  readonly dev: number;
  readonly ino: number;
}

function identityOf({ dev, ino }: Identified): Pick<KnownFolder, 'device' | 'inode'> {
  return { device: dev, inode: ino };
}

function isSame({ device, inode }: KnownFolder, { dev, ino }: Identified): boolean {
  return device === dev && inode === ino;
}

/**
 * Creates a folder and those above it where they are missing. On a read-only disk Node's own way complains that there
 * is no such folder.
 *
 * @throws the system's error, such as `EROFS`, or `EEXIST` when a file is in the way.
 */
export function makeFolder(path: string): void {
  try {
    makeOneFolder(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    makeOneFolder(path);
  }
}

/** Creates a folder in one that exists, unless it is there already. */
export function makeOneFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
