import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const PACKAGE = fileURLToPath(new URL('../node_modules/entities/', import.meta.url));
const FILE = 'entities.cjs';

/**
 * Puts the decoder of the `entities` package into a file that is loaded when a page has its first `&`: as an ES module
 * it could only be loaded at every start. The licence goes beside it.
 */
export const entities: Plugin = {
  name: 'entities',
  setup(main) {
    const outdir = main.initialOptions.outdir!;
    main.onLoad({ filter: /[\\/]input[\\/]entities\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("load('entities/decode')", `load('./${FILE}')`),
      loader: 'ts',
    }));
    main.onEnd(async () => {
      await build({
        stdin: { contents: "module.exports = require('entities/decode');", resolveDir: PACKAGE },
        outfile: join(outdir, FILE),
        bundle: true,
        minify: true,
        platform: 'node',
        format: 'cjs',
        logLevel: 'warning',
      });
      copyFileSync(join(PACKAGE, 'LICENSE'), join(outdir, 'entities.LICENSE'));
    });
  },
};
