'use strict';

const { existsSync, lstatSync, mkdirSync, statSync } = require('node:fs');
const { dirname, posix, win32 } = require('node:path');

const OTHERS_MAY_WRITE = 0o022;
const STICKY = 0o1000;

/**
 * The user's own folder for what can be made anew. Example: `/home/me/.cache/clean-article`.
 *
 * @returns Nothing where the environment names no absolute path.
 */
exports.cacheFolder = (env, platform) => {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const below = (root, ...path) =>
    root && isAbsolute(root) ? join(root, ...path, 'clean-article') : undefined;
  if (platform === 'win32') return below(env.LOCALAPPDATA);
  const usual = platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
  return below(env.XDG_CACHE_HOME) ?? below(env.HOME, ...usual);
};

/** Nobody but the user can have written it. Windows has no such modes: there the folder is the user's by its place. */
exports.isOwn = ({ uid, mode }) => {
  const user = process.geteuid?.();
  return user === undefined || (uid === user && (mode & OTHERS_MAY_WRITE) === 0);
};

/**
 * Whether no other user can put anything into the folder, or put another in its place.
 *
 * @throws Error of the file system when there is none.
 */
exports.isOwnFolder = (folder) => {
  const stats = lstatSync(folder);
  return stats.isDirectory() && exports.isOwn(stats) && isSafe(statSync(dirname(folder)));
};

/** Makes the folder, unless it is there; also the one it stands in, but none above that: a home is not ours to make. */
exports.makeFolder = (folder) => {
  makeOne(dirname(folder));
  makeOne(folder);
};

/** Of the user or of root, where others can write at most things of their own. Example: `/tmp`. */
function isSafe({ uid, mode }) {
  const user = process.geteuid?.();
  if (user === undefined) return true;
  return (uid === user || uid === 0) && ((mode & OTHERS_MAY_WRITE) === 0 || (mode & STICKY) !== 0);
}

/** In another user's home (`sudo -E`), what root makes would be in that user's way: nothing is made there. */
function makeOne(folder) {
  if (!existsSync(folder) && isSafe(statSync(dirname(folder)))) mkdirSync(folder, { mode: 0o700 });
}
