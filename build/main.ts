/**
 * Builds the published files into `dist`, only a few so that a start reads little, and the man page into `man`.
 *
 *   npm run build
 */
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as library from '../src/index.ts';
import { writeBundle } from './bundle.ts';
import { writeData } from './data.ts';
import { writeEntities } from './entities.ts';
import { packagesIn, writeLicenses } from './licenses.ts';
import { writeManPage } from './man.ts';
import { writeReportPage } from './report.ts';
import { writeTypes } from './types.ts';
import { writeWeb } from './web.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const OUT = at('dist');

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
writeData(OUT);
const { metafiles, needs } = await writeBundle(at('src'), OUT, Object.keys(library));
const madeOf = [
  ...metafiles,
  await writeWeb(at('src'), OUT, needs),
  await writeEntities(OUT),
  ...(await writeReportPage(OUT)),
];
// Only franc's trigrams are used, no code.
writeLicenses(OUT, [...madeOf.flatMap(packagesIn), 'franc']);
writeTypes(OUT);
writeManPage(at('man'));
