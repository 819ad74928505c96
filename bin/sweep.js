'use strict';

const { lstatSync, opendirSync, rmSync } = require('node:fs');
const { join } = require('node:path');

/** Example: `v20.19.4-linux-x64-9f86d081….cache`, and such a name with `.5feceb66ffc86f38.aside` while it is written. */
const OURS = /^v\d[\w.-]{0,64}-[\da-f]{64}\.cache(?:\.[\da-f]{16}(\.aside))?$/;
/** Each Node and each installed version of the package has a file of 1 MB. */
const KEPT = 16;
/** Milliseconds. */
const UNUSED = 30 * 24 * 60 * 60 * 1000;
const WRITING = 60 * 60 * 1000;
/** So many entries of the folder are looked at, whatever it holds. */
const LOOKED_AT = 500;

/**
 * Removes what nobody will read again: compiled code that no start has used for 30 days or that is not among the last 16
 * used, as of a Node or a package that was replaced, and what a write left that did not end. What only looks like it stays.
 *
 * @param written The name of the file that was just written, which stays.
 */
exports.sweep = (folder, written) => {
  const now = Date.now();
  const files = filesIn(folder)
    .filter(({ name }) => name !== written)
    .sort((a, b) => b.time - a.time);
  let kept = 1;
  for (const { name, time, aside } of files) {
    // A clock that was put back leaves times that are yet to come.
    const age = Math.abs(now - time);
    if (aside ? age > WRITING : age > UNUSED || kept++ >= KEPT) rmSync(join(folder, name), { force: true });
  }
};

function filesIn(folder) {
  const files = [];
  const entries = opendirSync(folder);
  try {
    for (let i = 0; i < LOOKED_AT; i++) {
      const entry = entries.readSync();
      if (entry === null) break;
      const match = entry.isFile() && OURS.exec(entry.name);
      if (!match) continue;
      const { mtimeMs } = lstatSync(join(folder, entry.name));
      files.push({ name: entry.name, time: mtimeMs, aside: match[1] !== undefined });
    }
  } finally {
    entries.closeSync();
  }
  return files;
}
