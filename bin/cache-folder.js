'use strict';

const { existsSync, lstatSync, mkdirSync, statSync } = require('node:fs');
const { dirname, posix, win32 } = require('node:path');

const OTHERS_MAY_WRITE = 0o022;
const STICKY = 0o1000;

/**
 * The user's own folder for files that can be created again. Example: `/home/me/.cache/clean-article`.
 *
 * @returns Nothing if the environment gives no absolute path.
 */
exports.cacheFolder = (env, platform) => {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const below = (root, ...path) =>
    root && isAbsolute(root) ? join(root, ...path, 'clean-article') : undefined;
  if (platform === 'win32') return below(env.LOCALAPPDATA);
  const usual = platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
  return below(env.XDG_CACHE_HOME) ?? below(env.HOME, ...usual);
};

/** Whether only the user can have written it. Windows has no such modes: there the folder's path makes it the user's. */
exports.isOwn = ({ uid, mode }) => {
  const user = process.geteuid?.();
  return user === undefined || (uid === user && (mode & OTHERS_MAY_WRITE) === 0);
};

/**
 * Whether no other user can write to the folder or replace it.
 *
 * @throws Error of the file system when the folder does not exist.
 */
exports.isOwnFolder = (folder) => {
  const stats = lstatSync(folder);
  return stats.isDirectory() && exports.isOwn(stats) && isSafe(statSync(dirname(folder)));
};

/** Creates the folder if it is missing, and its parent, but none above that: a home folder is not ours to create. */
exports.makeFolder = (folder) => {
  makeOne(dirname(folder));
  makeOne(folder);
};

/** Owned by the user or root, and others cannot change the user's files in it. Example: `/tmp`. */
function isSafe({ uid, mode }) {
  const user = process.geteuid?.();
  if (user === undefined) return true;
  return (uid === user || uid === 0) && ((mode & OTHERS_MAY_WRITE) === 0 || (mode & STICKY) !== 0);
}

/** Nothing is created in another user's home (`sudo -E`): that user could not change or delete files of root. */
function makeOne(folder) {
  if (!existsSync(folder) && isSafe(statSync(dirname(folder)))) mkdirSync(folder, { mode: 0o700 });
}
