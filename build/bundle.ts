import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { bundled } from './bundled.ts';
import { data } from './data.ts';
import { entities } from './entities.ts';
import { tables } from './tables.ts';

/** What the package is used as; nothing of the others is run. */
const USES = {
  library: './index.ts',
  command: './cli/main.ts',
  worker: './batch/worker.ts',
};

const IMPORT = "import bundle from './bundle.cjs';";

/** The ways in. Example: `export const { explain } = bundle.library();` Both kinds of module get the same functions. */
const ENTRIES = {
  'index.js': (names: string) => `${IMPORT}export const { ${names} } = bundle.library();`,
  'index.cjs': (names: string) =>
    `const { ${names} } = require('./bundle.cjs').library();module.exports = { ${names} };`,
  'worker.js': () => `${IMPORT}export default bundle.worker().default;`,
};

/**
 * Bundles the code into one file, `bundle.cjs`, whose modules run when they are first needed: CommonJS starts quicker
 * than ES modules, and V8 can keep what it compiled of it (`bin/load.js`).
 *
 * @param src The folder of the source.
 * @param names What the library exports.
 * @returns What it was made of.
 */
export async function writeBundle(src: string, outdir: string, names: readonly string[]): Promise<Metafile> {
  const uses = Object.entries(USES).map(([use, file]) => `exports.${use} = () => require('${file}');`);
  const { metafile } = await build({
    stdin: { contents: uses.join('\n'), resolveDir: src },
    outdir,
    entryNames: 'bundle',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    // Every Node from 20.19 on can `require` an ES module; code that V8 kept cannot `import` one.
    // And knows `\p{…}`, which esbuild would make anew at each use instead: Unicode adds to what it means.
    supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [data, tables, entities, bundled],
    logLevel: 'warning',
    metafile: true,
  });
  const bundle = join(outdir, 'bundle.cjs');
  writeFileSync(bundle, inAscii(readFileSync(bundle, 'utf8')));
  for (const [file, code] of Object.entries(ENTRIES))
    writeFileSync(join(outdir, file), `${code(names.join(', '))}\n`);
  return metafile;
}

/**
 * Code of one byte a character is read in half the time. esbuild escapes what strings hold, not what patterns do.
 *
 * @throws SyntaxError where an escape would mean something else: behind a backslash.
 */
function inAscii(code: string): string {
  if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(code))
    throw new SyntaxError('a pattern escapes a sign beyond ASCII');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
