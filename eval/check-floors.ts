/**
 * Checks that no pinned figure got worse: `npm run floors [-- --raise]`.
 *
 * Exits with 1 if one did. `--raise` rewrites floors.json with the measured figures, less a margin.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkFloors, isBroken } from './floors/check.ts';
import { raisedFloor, readFloors } from './floors/pinned.ts';
import { library } from './library.ts';

/** Retraining changes the result of a page or two in a small sample, for better or worse. */
const MARGIN = 0.02;

const path = fileURLToPath(new URL('floors.json', import.meta.url));
const { values } = parseArgs({ options: { raise: { type: 'boolean' } } });
const folder = process.env.CLEAN_ARTICLE_CORPORA;
const checked = checkFloors(folder, readFloors(path), library, console.log);

if (values.raise && checked.length > 0) {
  const floors = checked.map(({ floor, held }) => (held === null ? floor : raisedFloor(floor, held, MARGIN)));
  writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`);
}
process.exitCode = checked.some(isBroken) ? 1 : 0;
