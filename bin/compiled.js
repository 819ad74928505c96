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
const LARGEST = 32 * 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The name of what was compiled of this source, by this Node, on this machine. Example:
 * `v20.19.4-linux-x64-9f86d081….cache`, with 64 digits.
 *
 * @param what All that compiled code depends on but for the source, with `version`, `platform` and `arch`.
 */
exports.compiledName = (what, source) => {
  const hash = createHash('sha256').update(JSON.stringify(what)).update('\n').update(source).digest('hex');
  return `${what.version}-${what.platform}-${what.arch}-${hash}.cache`;
};

/**
 * Compiled code that is kept under this name. V8 believes whatever it is given, so it gets only what is known to be as
 * it was written, by this user.
 *
 * @returns Nothing when there is none, or when anything about it is odd.
 */
exports.readCompiled = (folder, name) => {
  try {
    if (!isOwnFolder(folder)) return undefined;
    const file = openSync(join(folder, name), O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(file);
      if (!stats.isFile() || !isOwn(stats) || stats.size > LARGEST) return undefined;
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

/** Keeps compiled code under this name. Without it the next start is slower: no reason to fail. */
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
    // Loaded only here: few starts write.
    require('./sweep.js').sweep(folder, name);
  } catch {
    // As when the home is missing or cannot be written to.
  }
};

/** With the name, so that a file holds under no other one. */
function checksum(name, compiled) {
  return createHash('sha256').update(name).update('\n').update(compiled).digest();
}

/** What is not in use any more is swept by its time. */
function noteUse(file) {
  try {
    const now = new Date();
    futimesSync(file, now, now);
  } catch {
    // A file system that is read only.
  }
}
