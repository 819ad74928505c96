import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';

const PACKAGE = fileURLToPath(new URL('../node_modules/entities/', import.meta.url));
const FILE = 'entities.cjs';

/**
 * Puts the decoder of the `entities` package into a separate file, which is loaded at the first `&`. As an ES module it
 * would have to be loaded at every start.
 */
export const entities: Plugin = {
  name: 'entities',
  setup(main) {
    main.onLoad({ filter: /[\\/]input[\\/]entities\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("load('entities/decode')", `load('./${FILE}')`),
      loader: 'ts',
    }));
  },
};

/** Writes that file. */
export async function writeEntities(outdir: string): Promise<Metafile> {
  const { metafile } = await build({
    stdin: { contents: "module.exports = require('entities/decode');", resolveDir: PACKAGE },
    outfile: join(outdir, FILE),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
    metafile: true,
  });
  return metafile;
}
