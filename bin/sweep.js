'use strict';

const { lstatSync, opendirSync, rmSync } = require('node:fs');
const { join } = require('node:path');

/** Example: `v20.19.4-linux-x64-9f86d081….cache`, and the same with `.5feceb66ffc86f38.aside` while it is written. */
const OURS = /^v\d[\w.-]{0,64}-[\da-f]{64}\.cache(?:\.[\da-f]{16}(\.aside))?$/;
/** Each Node and each installed version of the package has a file of 1 MB. */
const MAX_KEPT = 16;
/** Milliseconds. */
const MAX_UNUSED = 30 * 24 * 60 * 60 * 1000;
const MAX_WRITING = 60 * 60 * 1000;
/** At most this many entries of the folder are examined. */
const MAX_ENTRIES = 500;

/**
 * Removes files that nobody will read again: compiled code that was not used for 30 days or is not among the 16 last
 * used, such as that of a replaced Node or package, and what an interrupted write left. Only names that match are removed.
 *
 * @param written The name of the file that was just written; it is kept.
 */
exports.sweep = (folder, written) => {
  const now = Date.now();
  const files = filesIn(folder)
    .filter(({ name }) => name !== written)
    .sort((a, b) => b.time - a.time);
  let kept = 1;
  for (const { name, time, aside } of files) {
    // After a clock was set back, times may be in the future.
    const age = Math.abs(now - time);
    if (aside ? age > MAX_WRITING : age > MAX_UNUSED || kept++ >= MAX_KEPT)
      rmSync(join(folder, name), { force: true });
  }
};

function filesIn(folder) {
  const files = [];
  const entries = opendirSync(folder);
  try {
    for (let i = 0; i < MAX_ENTRIES; i++) {
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
