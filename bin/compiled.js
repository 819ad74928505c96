'use strict';

const { createHash, randomBytes } = require('node:crypto');
const {
  closeSync,
  constants: { O_NOFOLLOW, O_NONBLOCK, O_RDONLY },
  fstatSync,
  futimesSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { join } = require('node:path');
const { isOwn, isOwnFolder, makeFolder } = require('./cache-folder.js');

const CHECKSUM = 32;
/** Bytes; 1 MB is usual. */
const MAX_SIZE = 32 * 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The file name for this source, compiled by this Node on this machine. Example:
 * `v20.19.4-linux-x64-9f86d081….cache`, with 64 digits.
 *
 * @param what Everything besides the source that compiled code depends on, with `version`, `platform` and `arch`.
 */
exports.compiledName = (what, source) => {
  const hash = createHash('sha256').update(JSON.stringify(what)).update('\n').update(source).digest('hex');
  return `${what.version}-${what.platform}-${what.arch}-${hash}.cache`;
};

/**
 * The compiled code stored under this name. V8 does not check its content, so it must be unchanged since this user wrote it.
 *
 * @returns Nothing when there is none, or when anything about it is unusual.
 */
exports.readCompiled = (folder, name) => {
  try {
    if (!isOwnFolder(folder)) return undefined;
    const file = openSync(join(folder, name), O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(file);
      if (!stats.isFile() || !isOwn(stats) || stats.size > MAX_SIZE) return undefined;
      const kept = readFileSync(file);
      const compiled = kept.subarray(CHECKSUM);
      if (!kept.subarray(0, CHECKSUM).equals(checksum(name, compiled))) return undefined;
      if (Date.now() - stats.mtimeMs > DAY) noteUse(file);
      return compiled;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
};

/** Stores compiled code under this name. If that fails, the next start is slower, but this run must not fail. */
exports.writeCompiled = (folder, name, compiled) => {
  const aside = join(folder, `${name}.${randomBytes(8).toString('hex')}.aside`);
  try {
    makeFolder(folder);
    if (!isOwnFolder(folder)) return;
    try {
      writeFileSync(aside, Buffer.concat([checksum(name, compiled), compiled]), { flag: 'wx', mode: 0o600 });
      renameSync(aside, join(folder, name));
    } catch (error) {
      rmSync(aside, { force: true });
      throw error;
    }
    // Loaded only here, because few starts write.
    require('./sweep.js').sweep(folder, name);
  } catch {
    // For example, the home folder is missing or cannot be written to.
  }
};

/** Includes the name, so that a renamed file is not valid. */
function checksum(name, compiled) {
  return createHash('sha256').update(name).update('\n').update(compiled).digest();
}

/** Updates the file's time: `sweep.js` deletes files that have not been used for long. */
function noteUse(file) {
  try {
    const now = new Date();
    futimesSync(file, now, now);
  } catch {
    // A read-only file system.
  }
}
