/**
 * Makes a folder that any web server can serve.
 *
 *   node build.js site
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const DATA = ['model.bin', 'tables.bin', 'phrases-western.bin', 'phrases-other.bin'];
const out = process.argv[2] ?? join(HERE, 'site');

mkdirSync(out, { recursive: true });
await build({
  entryPoints: [join(HERE, 'page.js')],
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2023',
});
for (const file of ['index.html', 'page.css']) copyFileSync(join(HERE, file), join(out, file));
// The library fetches its data from beside the code.
const dist = dirname(fileURLToPath(import.meta.resolve('clean-article/web')));
for (const file of DATA) copyFileSync(join(dist, file), join(out, file));
