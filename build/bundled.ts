import type { Plugin } from 'esbuild';

/** The name of a package or a Node module. Example: `commander`, `node:fs`, `@scope/name`; not `./worker.ts`. */
const BARE = /^[a-z@]/;

/** Puts commander into the bundle, because every start needs it. Other packages are loaded from where they are installed. */
export const bundled: Plugin = {
  name: 'bundled',
  setup(build) {
    // Needed only for subcommands in separate files. Loading the module takes 4 ms.
    build.onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'nothing', namespace: 'nothing' }));
    build.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: '' }));
    build.onResolve({ filter: BARE }, ({ path }) => (path === 'commander' ? null : { external: true }));
  },
};
