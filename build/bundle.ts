import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { bundled } from './bundled.ts';
import { data } from './data.ts';
import { entities } from './entities.ts';
import { tables } from './tables.ts';

/** The uses of the package; each runs only its own modules. */
const USES = {
  library: './index.ts',
  command: './cli/main.ts',
  worker: './batch/worker.ts',
};

const IMPORT = "import bundle from './bundle.cjs';";

/** The package's entry points. Example: `export const { explain } = bundle.library();` Both kinds of module get the same functions. */
const ENTRIES = {
  'index.js': (names: string) => `${IMPORT}export const { ${names} } = bundle.library();`,
  'index.cjs': (names: string) =>
    `const { ${names} } = require('./bundle.cjs').library();module.exports = { ${names} };`,
  'worker.js': () => `${IMPORT}export default bundle.worker().default;`,
};

/**
 * Bundles the code into one file, `bundle.cjs`, whose modules run when they are first needed: CommonJS starts quicker
 * than ES modules, and its compiled form can be stored (`bin/load.js`).
 *
 * @param src The folder of the source.
 * @param names What the library exports.
 * @returns The files it was made from.
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
    // Every Node from 20.19 on can `require` an ES module; code that was compiled earlier cannot `import` one.
    // They also support `\p{…}`, which esbuild would otherwise create at each use, because Unicode may add to it.
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
 * Code with one byte per character is read in half the time. esbuild escapes strings, but not patterns.
 *
 * @throws SyntaxError where an escape would mean something else: after a backslash.
 */
function inAscii(code: string): string {
  if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(code))
    throw new SyntaxError('a pattern escapes a sign beyond ASCII');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
