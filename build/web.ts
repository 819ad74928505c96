import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { CORE } from './core.ts';
import { packages } from './packages.ts';

/** Files of the package that are used under another name in the source. */
const BESIDE: Readonly<Record<string, string>> = { '#core': CORE, 'entities/decode': './entities.cjs' };

/** Small packages for what browsers lack, which are put into the file. */
const INSIDE = /^(?:fflate|@noble\/hashes)(?:\/|$)/;

/**
 * Writes the entry point for browsers and workers. It shares the library's code and its data with Node.
 *
 * @param needs What the library's code needs.
 * @throws Error if the entry point does not give all of it.
 */
export async function writeWeb(src: string, outdir: string, needs: readonly string[]): Promise<Metafile> {
  const outfile = join(outdir, 'web.js');
  const { metafile } = await build({
    absWorkingDir: src,
    entryPoints: [join(src, 'web/index.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2023',
    plugins: [beside, packages(INSIDE)],
    logLevel: 'warning',
    metafile: true,
  });
  const code = readFileSync(outfile, 'utf8');
  const missing = needs.filter((name) => !code.includes(name));
  if (missing.length > 0)
    throw new Error(`src/web/start.ts lacks what the library needs: ${missing.join(', ')}`);
  return metafile;
}

const beside: Plugin = {
  name: 'beside',
  setup(main) {
    main.onResolve({ filter: /^(?:#core|entities\/decode)$/ }, ({ path }) => ({
      path: BESIDE[path]!,
      external: true,
    }));
  },
};
