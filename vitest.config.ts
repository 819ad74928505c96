import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** These replace modules, or look at what is built while the package loads: each has its modules to itself. */
const ALONE = ['test/batch/{dispatcher,pool}.test.ts', 'test/regex/linear.test.ts'];

/** Each works on a copy of the tree for half a minute: `npm run test:recipes`, not a part of `npm test`. */
const RECIPES = ['test/docs/recipes/*.test.ts'];

/** How time grows with the input, and how long a page of the report takes: `npm run test:growth`. */
const GROWTH = ['test/**/growth.test.ts'];

/** Means that tests of one case do not have: races, other systems' programs, many rounds. `npm run trials`. */
const TRIALS = ['trials/**/*.test.ts'];

/**
 * After this many milliseconds a test counts as one that never ends. It says nothing of how long a test may take: that is
 * the machine's matter, which may be busy.
 */
const ENDLESS = 600_000;

/** All but `ALONE` share what they load: loading it anew for each file would take twice as long as the tests themselves. */
export default defineConfig({
  test: {
    // Left to itself, vitest keeps one core free, which on a machine of two doubles the time.
    maxWorkers: '100%',
    testTimeout: ENDLESS,
    hookTimeout: ENDLESS,
    expect: { poll: { timeout: ENDLESS / 2 } },
    // What the command keeps of compiled code stays out of the tester's own cache folder.
    env: { XDG_CACHE_HOME: join(import.meta.dirname, 'node_modules/.cache') },
    setupFiles: ['test/support/clean-up.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: [...ALONE, ...RECIPES, ...GROWTH],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
      { extends: true, test: { name: 'recipes', include: RECIPES } },
      { extends: true, test: { name: 'growth', include: GROWTH, isolate: false } },
      { extends: true, test: { name: 'trials', include: TRIALS, isolate: false } },
    ],
  },
});
