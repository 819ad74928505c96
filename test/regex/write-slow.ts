/**
 * Checks every expression of the package, and writes the list of those that take long: `npx tsx test/regex/write-slow.ts`. Fails without
 * writing if one of them is not safe.
 */
import { writeFileSync } from 'node:fs';
import { keyOf, SLOW_FILE, verdictOn } from './checker.ts';
import { decidable } from './expressions.ts';

/** In ms. */
const SLOW = 250;

const slow: string[] = [];
let isSafe = true;
for (const found of decidable()) {
  const begun = performance.now();
  const verdict = verdictOn(found);
  if (verdict !== 'safe') {
    isSafe = false;
    console.error(`${found.where} /${found.source}/${found.flags}: ${verdict}`);
  } else if (performance.now() - begun > SLOW) slow.push(keyOf(found));
}
if (isSafe) writeFileSync(SLOW_FILE, `${JSON.stringify(slow.sort(), null, 2)}\n`);
else process.exitCode = 1;
