import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildWithEsbuild } from 'esbuild';
import { build as buildWithVite } from 'vite';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../src/index.ts';
import { built } from './support/built.ts';
import { folderWith } from './support/folders.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = ['model.bin', 'tables.bin', 'phrases-western.bin', 'phrases-other.bin'];

const HTML =
  '<html><body><h1>The port &amp; the ferry</h1><p>The ferry came back on Monday, two years after the storm.</p></body></html>';
const MARKDOWN = '# Ferry returns\n\nThe **ferry** came back on Monday, two years after the storm.\n';
/** `Паром вернулся…` in windows-1251, undeclared. */
const CYRILLIC = Buffer.from(
  'cfe0f0eeec20e2e5f0edf3ebf1ff20e220efeef0f220f1eff3f1f2ff20e4e2e020e3eee4e020efeef1ebe520f8f2eef0ece02e',
  'hex',
);
const RULES = { patterns: [{ kind: 'advertisement', pattern: '^Ad \\d+$' }] };

/** Uses everything that the library loads late. */
const uses = (library: string) => `${library}
const pages = [${JSON.stringify(HTML)}, ${JSON.stringify(MARKDOWN)}, Buffer.from('${CYRILLIC.toString('hex')}', 'hex')];
console.log(JSON.stringify(pages.map((page) => cleanArticle(page, { rules: ${JSON.stringify(RULES)} }))));`;

const wanted = [HTML, MARKDOWN, CYRILLIC].map((page) =>
  JSON.parse(JSON.stringify(cleanArticle(page, { rules: RULES as never }))),
);

/** Runs a bundle in its folder, where no package is installed, with the library's data beside it. */
function runBundle(folder: string, file: string): unknown {
  for (const name of DATA) cpSync(join(built('dist'), name), join(folder, name));
  return JSON.parse(execFileSync(process.execPath, [join(folder, file)], { cwd: folder, encoding: 'utf8' }));
}

const IMPORTED = uses("import { cleanArticle } from 'clean-article';");
const REQUIRED = uses("const { cleanArticle } = require('clean-article');");

/** What esbuild leaves out where it makes an ES module of CommonJS. */
const BANNER = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);`;

describe('the library in one file for Node', () => {
  it.each([
    ['imported, as CommonJS', IMPORTED, 'cjs'],
    ['required, as CommonJS', REQUIRED, 'cjs'],
    ['imported, as an ES module', IMPORTED, 'esm'],
  ] as const)('by esbuild: %s', async (_, contents, format) => {
    const folder = folderWith();
    const file = format === 'esm' ? 'bundle.mjs' : 'bundle.cjs';
    await buildWithEsbuild({
      stdin: { contents, resolveDir: ROOT },
      outfile: join(folder, file),
      bundle: true,
      platform: 'node',
      format,
      ...(format === 'esm' && { banner: { js: BANNER } }),
      logLevel: 'error',
    });
    expect(runBundle(folder, file)).toEqual(wanted);
  });

  it('by Vite', async () => {
    const folder = folderWith({ 'entry.js': IMPORTED, 'package.json': '{"type":"module"}' });
    await buildWithVite({
      root: folder,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { 'clean-article': built('dist/index.js') } },
      ssr: { noExternal: true },
      build: { ssr: 'entry.js', outDir: 'out' },
    });
    expect(runBundle(join(folder, 'out'), 'entry.js')).toEqual(wanted);
  });
});

describe('the library for browsers in a bundle', () => {
  it('imports nothing of Node’s, nor anything else', async () => {
    const { metafile, outputFiles } = await buildWithEsbuild({
      stdin: { contents: "export * from 'clean-article/web';", resolveDir: ROOT },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'error',
    });
    const [output] = Object.values(metafile.outputs);
    expect(output!.imports).toEqual([]);
    expect(outputFiles[0]!.text).not.toMatch(/from\s*["'](?:node:)?\w+["']|Dynamic require/);
  });

  it('brings its data along with Vite', async () => {
    const folder = folderWith({
      'index.html': '<script type="module" src="./code.js"></script>',
      'code.js': "import { load } from 'clean-article/web'; load();",
    });
    const { output } = (await buildWithVite({
      root: folder,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { 'clean-article/web': built('dist/web.js') } },
      build: { write: false, assetsInlineLimit: 0 },
    })) as unknown as { output: { fileName: string }[] };
    const files = output.map(({ fileName }) => fileName);
    for (const name of DATA.map((file) => file.replace('.bin', '')))
      expect(files).toContainEqual(expect.stringMatching(new RegExp(`${name}-[\\w-]+\\.bin$`)));
  });
});
