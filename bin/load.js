'use strict';

const { readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { cachedDataVersionTag } = require('node:v8');
const { Script } = require('node:vm');
const { compiledName, readCompiled, writeCompiled } = require('./compiled.js');
const { cacheFolder } = require('./cache-folder.js');

const DIST = join(__dirname, '../dist');
const CORE = join(DIST, 'core.cjs');
const BUNDLE = join(DIST, 'bundle.cjs');
const OPEN = '(function(exports,require,module,__filename,__dirname){';
const CLOSE = '\n})';
/** In seconds of processor time. In a longer run V8 has discarded code that ran only once, so it has less to store. */
const MAX_SHORT_RUN = 2;

/**
 * Loads the code as V8 compiled it at an earlier start, like Python's `__pycache__`: compiling takes longer than
 * cleaning a page. If the user has no safe cache folder, or `NODE_DISABLE_COMPILE_CACHE` is set, it is compiled at
 * every start.
 *
 * @returns The bundle, and a function that stores its compiled code for the next start.
 * @throws Error when the package is not built.
 */
exports.load = () => {
  const source = readSource();
  const kept = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : whereKept(source);
  const cachedData = kept && readCompiled(kept.folder, kept.name);
  const script = new Script(source.toString('latin1'), { filename: BUNDLE, cachedData });
  const [runCore, runBundle] = script.runInThisContext();
  const core = exportsOf(runCore, CORE, requireFromDist);
  const bundle = exportsOf(runBundle, BUNDLE, (name) =>
    name === './core.cjs' ? core : requireFromDist(name),
  );
  const keep = () => {
    if (!kept || (cachedData && !script.cachedDataRejected)) return;
    const { user, system } = process.cpuUsage();
    if (user + system < MAX_SHORT_RUN * 1e6) writeCompiled(kept.folder, kept.name, script.createCachedData());
  };
  return { bundle, keep };
};

/** As `createRequire` would give it, for which Node loads its code for ES modules. */
const requireFromDist = (name) => require(name.startsWith('./') ? join(DIST, name) : name);

function exportsOf(run, file, require) {
  const module = { exports: {} };
  run(module.exports, require, module, file, DIST);
  return module.exports;
}

/**
 * The library and what the command has besides, as one script. Its bytes are joined, not its text: text would be copied
 * twice, and once more to be hashed.
 */
function readSource() {
  try {
    const [core, bundle] = [CORE, BUNDLE].map((file) => readFileSync(file));
    const between = (text) => Buffer.from(text, 'latin1');
    return Buffer.concat([
      ...[between(`[${OPEN}`), core],
      ...[between(`${CLOSE},${OPEN}`), bundle],
      between(`${CLOSE}]`),
    ]);
  } catch {
    throw new Error('not built yet: run npm run build');
  }
}

/**
 * V8 checks only its own version, its flags and the length of the source: with compiled code of another Node of the same
 * line, or of another build of the same Node, it crashes. So the name depends on all of it: the tag on the flags and on
 * the processor's features, the executable's size and time on the build.
 */
function whereKept(source) {
  try {
    const folder = cacheFolder(process.env, process.platform);
    if (folder === undefined) return undefined;
    const { version, versions, platform, arch, execPath } = process;
    const { size, mtimeMs } = statSync(execPath);
    const build = { v8: versions.v8, tag: cachedDataVersionTag(), execPath, size, mtimeMs };
    return { folder, name: compiledName({ version, platform, arch, ...build }, source) };
  } catch {
    // For example, Node may not read its own executable (`--permission`).
    return undefined;
  }
}
