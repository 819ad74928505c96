import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** These replace modules, or look at what is built while the package loads: each has its modules to itself. */
const ALONE = ['test/batch/{crew,pool}.test.ts', 'test/regex/linear.test.ts'];

/** All others share what they load: loading it anew for each file would take twice as long as the tests themselves. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    // What the command keeps of compiled code stays out of the tester's own cache folder.
    env: { XDG_CACHE_HOME: join(import.meta.dirname, 'node_modules/.cache') },
    setupFiles: ['test/support/clean-up.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
