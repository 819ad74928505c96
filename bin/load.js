'use strict';

const { readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { cachedDataVersionTag } = require('node:v8');
const { Script } = require('node:vm');

const DIST = join(__dirname, '../dist');
const BUNDLE = join(DIST, 'bundle.cjs');
/** Seconds of processor time: V8 soon forgets what ran only once, so a longer run has less to keep. */
const SHORT_RUN = 2;

/**
 * Loads the code with what V8 compiled of it at an earlier start, as Python does with `__pycache__`: compiling takes
 * longer than cleaning a page. Where the package's folder cannot be written to, or `NODE_DISABLE_COMPILE_CACHE` is
 * set, it is compiled at every start.
 *
 * @returns The bundle, and what keeps its compiled code for the next start.
 * @throws Error when the package is not built.
 */
exports.load = () => {
  const source = read(BUNDLE, 'latin1');
  if (source === undefined) throw new Error('not built yet: run npm run build');
  const wanted = !process.env.NODE_DISABLE_COMPILE_CACHE;
  // The tag tells V8's version and flags apart.
  const file = `${BUNDLE}.${cachedDataVersionTag()}.cache`;
  const cachedData = wanted ? read(file) : undefined;
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
    filename: BUNDLE,
    cachedData,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, DIST);
  const keep = () => {
    const isShort = process.cpuUsage().user < SHORT_RUN * 1e6;
    if (wanted && (!cachedData || script.cachedDataRejected) && isShort)
      writeAside(file, script.createCachedData());
  };
  return { bundle: module.exports, keep };
};

function read(file, encoding) {
  try {
    return readFileSync(file, encoding);
  } catch {
    return undefined;
  }
}

/** Without it the next start is slower: no reason to fail. */
function writeAside(file, data) {
  const aside = `${file}.${process.pid}`;
  try {
    writeFileSync(aside, data, { flag: 'wx' });
    renameSync(aside, file);
  } catch {
    rmSync(aside, { force: true });
  }
}
