import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** The name of a package or a Node module. Example: `commander`, `node:fs`, `@scope/name`, `#data`; not `./worker.ts`. */
const BARE = /^[a-z@#]/;
/** How a module of ours loads a package late: `load('chardet')`. */
const LOADER = /^const load = createRequire\(import\.meta\.url\);$/m;
const LATE = /\b(?:load|createRequire\(import\.meta\.url\))\(/g;
const CREATE = /^import \{ createRequire \} from 'node:module';$/m;

/**
 * Leaves packages where they are installed. They are named in plain `require` calls, which bundlers follow.
 *
 * @param inside Those that are put into the bundle.
 */
export const packages = (inside?: RegExp): Plugin => ({
  name: 'packages',
  setup(build) {
    build.onResolve({ filter: BARE }, ({ path }) => (inside?.test(path) ? null : { external: true }));
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!CREATE.test(text)) return null;
      const contents = text.replace(CREATE, '').replace(LOADER, '').replace(LATE, 'require(');
      return { contents, loader: 'ts' };
    });
  },
});
