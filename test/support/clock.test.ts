import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const TESTS = fileURLToPath(new URL('../', import.meta.url));
/**
 * What reads a clock on the wall, or gives a test a time of its own. Real lines: `}, 60_000);`,
 * `describe('jobs', { timeout: 60_000 }, () => {`.
 */
const CLOCK = /performance\.now|hrtime|Date\.now\(|, \{ timeout: \d|^ *\}, [\d_]{4,}\);/m;

it('no test goes by the clock: what a busy machine does to it says nothing', () => {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.test.ts'),
  );
  expect(files.length).toBeGreaterThan(100);
  const here = join('support', 'clock.test.ts');
  const found = files.filter((name) => name !== here && CLOCK.test(readFileSync(join(TESTS, name), 'utf8')));
  expect(found).toEqual([]);
});
