import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { writeAscii } from './ascii.ts';
import { findCore, fromCore, needsOf, writeCore } from './core.ts';
import { data } from './data.ts';
import { entriesOf, starterOf } from './host.ts';
import { packages } from './packages.ts';
import { unicodeClasses } from './unicode-classes.ts';

/** The uses of the package besides the library; each runs only its own modules. */
const USES = {
  command: 'cli/main.ts',
  worker: 'batch/worker.ts',
};

/** Every start of the command needs it. */
const INSIDE = /^commander$/;

/**
 * Bundles the code into two files, whose modules run when they are first needed: the library, `core.cjs`, and what the
 * command has besides, `bundle.cjs`. CommonJS starts quicker than ES modules, and its compiled form can be stored
 * (`bin/load.js`).
 *
 * @param src The folder of the source.
 * @param names What the library exports.
 * @returns The files they were made from, and what the library's code needs.
 */
export async function writeBundle(src: string, outdir: string, names: readonly string[]) {
  const core = await findCore(src, Object.values(USES));
  const library = await writeCore(src, outdir, core);
  const needs = needsOf(library);
  const command = await writeCommand(src, outdir, fromCore(core, `(${starterOf(needs)})()`));
  const worker = `import bundle from './bundle.cjs';export default bundle.worker().default;`;
  const entries = { ...entriesOf(needs, names.join(', ')), 'worker.js': worker };
  for (const [file, code] of Object.entries(entries))
    writeFileSync(join(outdir, file), `${code.replaceAll('\n', '')}\n`);
  return { metafiles: [library, command], needs };
}

async function writeCommand(src: string, outdir: string, core: Plugin): Promise<Metafile> {
  const uses = Object.entries(USES).map(([use, file]) => `exports.${use} = () => require('./${file}');`);
  const outfile = join(outdir, 'bundle.cjs');
  const { metafile } = await build({
    absWorkingDir: src,
    stdin: { contents: uses.join('\n'), resolveDir: src },
    outfile,
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
    plugins: [core, data, withoutProcesses, packages(INSIDE), unicodeClasses],
    logLevel: 'warning',
    metafile: true,
  });
  writeAscii(outfile);
  return metafile;
}

/** commander needs `node:child_process` only for subcommands in separate files. Loading that module takes 4 ms. */
const withoutProcesses: Plugin = {
  name: 'without processes',
  setup(main) {
    main.onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'nothing', namespace: 'nothing' }));
    main.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: '' }));
  },
};
