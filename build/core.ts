import { join, relative } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { writeAscii } from './ascii.ts';
import { data } from './data.ts';
import { packages } from './packages.ts';
import { tables } from './tables.ts';
import { isUnicodeClass, unicodeClasses } from './unicode-classes.ts';

/** The file, as other files of the package name it. */
export const CORE = './core.cjs';
const LIBRARY = 'index.ts';

/**
 * What the library's code needs of the system is passed in, so that Node and browsers share it: a `require`. V8 compiles a
 * `function` in parentheses at once; an arrow function it would read twice, for 30 ms.
 */
const WRAPPER = {
  banner: 'module.exports=(function(require){const module={exports:{}},exports=module.exports;',
  footer: 'return module.exports});',
};

/** The modules of the library, by their path in `src`, and those of them that the command uses as well. */
export interface Core {
  readonly paths: ReadonlySet<string>;
  readonly shared: readonly string[];
}

/**
 * Sorts the modules that are reached from the entry points.
 *
 * @param entries Paths in `src`.
 */
export async function findCore(src: string, entries: readonly string[]): Promise<Core> {
  const options = optionsFor(src, codeFor([LIBRARY, ...entries]));
  // What it would warn of is not written.
  const { inputs } = (await build({ ...options, write: false, logLevel: 'error' })).metafile;
  const imports = (path: string) =>
    (inputs[path]?.imports ?? []).filter(({ external }) => !external).map((to) => to.path);
  const paths = new Set([LIBRARY]);
  for (const path of paths) for (const to of imports(path)) paths.add(to);
  const others = Object.keys(inputs).filter((path) => !paths.has(path) && path !== '<stdin>');
  const isShared = (path: string) => paths.has(path) && !isUnicodeClass(path);
  return { paths, shared: [...new Set(others.flatMap(imports))].filter(isShared).sort() };
}

/** Writes the code of the library: a function that takes a `require`, and gives the modules, which run when first needed. */
export async function writeCore(src: string, outdir: string, { shared }: Core): Promise<Metafile> {
  const outfile = join(outdir, CORE);
  const { metafile } = await build({
    ...optionsFor(src, codeFor([LIBRARY, ...shared])),
    outfile,
    banner: { js: WRAPPER.banner },
    footer: { js: WRAPPER.footer },
  });
  writeAscii(outfile);
  return metafile;
}

/** Example: `exports["text/fold.ts"]=()=>require("./text/fold.ts");`. */
const codeFor = (paths: readonly string[]) =>
  paths
    .map((path) => `exports[${JSON.stringify(path)}]=()=>require(${JSON.stringify(`./${path}`)});`)
    .join('\n');

function optionsFor(src: string, contents: string): BuildOptions & { metafile: true } {
  return {
    absWorkingDir: src,
    stdin: { contents, resolveDir: src },
    bundle: true,
    minify: true,
    platform: 'neutral',
    format: 'cjs',
    target: ['node20.19', 'es2023'],
    // All of them support `\p{…}`, which esbuild would otherwise create at each use, because Unicode may add to it.
    supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
    plugins: [data, tables, packages(), unicodeClasses],
    logLevel: 'warning',
    metafile: true,
  };
}

/** Takes the modules of the library from an instance of it. */
export const fromCore = ({ paths }: Core, instance: string): Plugin => ({
  name: 'core',
  setup(main) {
    main.onResolve({ filter: /^\.\.?\// }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'asked') return null;
      const found = await main.resolve(path, { ...from, pluginData: 'asked' });
      const inSrc = relative(main.initialOptions.absWorkingDir!, found.path).replaceAll('\\', '/');
      return paths.has(inSrc) ? { path: inSrc, namespace: 'core' } : found;
    });
    main.onLoad({ filter: /./, namespace: 'core' }, ({ path }) => ({
      contents: `module.exports=require('#core')[${JSON.stringify(path)}]();`,
    }));
    main.onResolve({ filter: /^#core$/ }, () => ({ path: 'instance', namespace: 'instance' }));
    main.onLoad({ filter: /./, namespace: 'instance' }, () => ({ contents: `module.exports=${instance};` }));
    main.onResolve({ filter: /^\.\/\w+\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
});

/** The names that the library's code calls `require` with. Example: `chardet`, `node:crypto`, `#data`. */
export function needsOf({ inputs }: Metafile): string[] {
  const all = Object.values(inputs).flatMap(({ imports }) => imports);
  return [...new Set(all.filter(({ external }) => external).map(({ path }) => path))].sort();
}
