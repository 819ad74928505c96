/**
 * Builds what is published into `dist`, few files, so that a start reads little, and the man page into `man`.
 *
 *   npm run build
 */
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { data } from './data.ts';
import { entities } from './entities.ts';
import { writeManPage } from './man.ts';
import { writeReportPage } from './report.ts';
import { writeTypes } from './types.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const OUT = at('dist');

/** A worker's own file, wherever it stands: `new URL('./worker.js', import.meta.url)` finds it from any chunk. */
const workers = readdirSync(at('src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:^|[\\/])worker\.ts$/.test(path))
  .map((path) => ({ in: at(`src/${path}`), out: 'worker' }));

rmSync(OUT, { recursive: true, force: true });
await build({
  entryPoints: [
    { in: at('src/index.ts'), out: 'index' },
    { in: at('src/cli/main.ts'), out: 'cli' },
    ...workers,
  ],
  outdir: OUT,
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  plugins: [data, entities],
  logLevel: 'warning',
});
await writeReportPage(OUT);
writeTypes(OUT);
writeManPage(at('man'));
