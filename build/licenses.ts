import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';

const MODULES = fileURLToPath(new URL('../node_modules/', import.meta.url));
/** Texts of licences that a package names but does not include. */
const OURS = fileURLToPath(new URL('licenses/', import.meta.url));
const LICENSES = 'THIRD-PARTY-LICENSES.txt';

/** Example: `node_modules/commander/lib/help.js`, `../node_modules/@scope/name/index.js`. */
const PACKAGE = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const LICENSE_FILE = /^licen[cs]e(?:\.(?:md|txt))?$/i;

/** The packages whose code is in a bundle. */
export function packagesIn({ inputs }: Metafile): string[] {
  const names = Object.keys(inputs).flatMap((path) => PACKAGE.exec(path)?.[1] ?? []);
  return [...new Set(names)];
}

/** Writes the licences of all packages whose code or data is published. */
export function writeLicenses(outdir: string, packages: readonly string[]): void {
  const parts = [...packages].sort().map(partOf);
  const about = 'This package holds code or data of the packages below, under these licences.\n';
  writeFileSync(join(outdir, LICENSES), [about, ...parts].join(`\n${'-'.repeat(80)}\n\n`));
}

function partOf(name: string): string {
  const { version, license } = JSON.parse(
    readFileSync(join(MODULES, name, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  return `${name} ${version}, ${license}, https://www.npmjs.com/package/${name}\n\n${licenseOf(name)}\n`;
}

/** @throws Error if there is no text: code must not be published without its licence. */
function licenseOf(name: string): string {
  const file = readdirSync(join(MODULES, name)).find((entry) => LICENSE_FILE.test(entry));
  if (file !== undefined) return readFileSync(join(MODULES, name, file), 'utf8').trim();
  const text = readdirSync(OURS).find((entry) => entry === `${name}.txt`);
  if (text === undefined) throw new Error(`${name} brings no licence: put its text into build/licenses`);
  return readFileSync(join(OURS, text), 'utf8').trim();
}
