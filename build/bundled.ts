import type { Plugin } from 'esbuild';

/** A package or a module of Node. Example: `commander`, `node:fs`, `@scope/name`; not `./worker.ts`. */
const BARE = /^[a-z@]/;

/** Puts commander into the bundle, which every start needs. All other packages are loaded from where they are installed. */
export const bundled: Plugin = {
  name: 'bundled',
  setup(build) {
    // It starts a process only for subcommands in files of their own. To load the module takes 4 ms.
    build.onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'nothing', namespace: 'nothing' }));
    build.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: '' }));
    build.onResolve({ filter: BARE }, ({ path }) => (path === 'commander' ? null : { external: true }));
  },
};
