import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

const PACKAGE = fileURLToPath(new URL('../node_modules/entities/', import.meta.url));

/**
 * Puts the decoder of the `entities` package into a file, which is loaded at the first `&`: as an ES module it would have
 * to be loaded at every start.
 */
export async function writeEntities(outdir: string): Promise<Metafile> {
  const { metafile } = await build({
    stdin: { contents: "module.exports = require('entities/decode');", resolveDir: PACKAGE },
    outfile: join(outdir, 'entities.cjs'),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
    metafile: true,
  });
  return metafile;
}
