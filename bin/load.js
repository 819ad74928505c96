'use strict';

const { readFileSync, statSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { cachedDataVersionTag } = require('node:v8');
const { Script } = require('node:vm');
const { compiledName, readCompiled, writeCompiled } = require('./compiled.js');
const { cacheFolder } = require('./cache-folder.js');

const DIST = join(__dirname, '../dist');
const BUNDLE = join(DIST, 'bundle.cjs');
const WRAPPER = ['(function(exports,require,module,__filename,__dirname){', '\n})'];
/** Seconds of processor time: V8 soon forgets what ran only once, so a longer run has less to keep. */
const SHORT_RUN = 2;

/**
 * Loads the code with what V8 compiled of it at an earlier start, as Python does with `__pycache__`: compiling takes
 * longer than cleaning a page. Where the user has no safe cache folder, or `NODE_DISABLE_COMPILE_CACHE` is set, it is
 * compiled at every start.
 *
 * @returns The bundle, and what keeps its compiled code for the next start.
 * @throws Error when the package is not built.
 */
exports.load = () => {
  const bundle = readBundle();
  const kept = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : whereKept(bundle);
  const cachedData = kept && readCompiled(kept.folder, kept.name);
  const script = new Script(WRAPPER.join(bundle.latin1Slice()), { filename: BUNDLE, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, DIST);
  const keep = () => {
    if (!kept || (cachedData && !script.cachedDataRejected)) return;
    const { user, system } = process.cpuUsage();
    if (user + system < SHORT_RUN * 1e6) writeCompiled(kept.folder, kept.name, script.createCachedData());
  };
  return { bundle: module.exports, keep };
};

function readBundle() {
  try {
    return readFileSync(BUNDLE);
  } catch {
    throw new Error('not built yet: run npm run build');
  }
}

/**
 * V8 checks of compiled code only its own version, its flags and the length of the source: under another Node of the same
 * line, or another build of the same Node, it crashes. So the name stands for all of it: the tag for the flags and for
 * what the processor can do, the executable's size and time for its build.
 */
function whereKept(bundle) {
  try {
    const folder = cacheFolder(process.env, process.platform);
    if (folder === undefined) return undefined;
    const { version, versions, platform, arch, execPath } = process;
    const { size, mtimeMs } = statSync(execPath);
    const build = { v8: versions.v8, tag: cachedDataVersionTag(), execPath, size, mtimeMs, wrapper: WRAPPER };
    return { folder, name: compiledName({ version, platform, arch, ...build }, bundle) };
  } catch {
    // As where Node may not look at itself (`--permission`).
    return undefined;
  }
}
