import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What the build is made from. */
const SOURCES = ['src', 'bin', 'build'];
/** What the build writes first. */
const BUNDLE = 'dist/bundle.cjs';

const fault = buildFault(ROOT);

/**
 * A file of the package as it is built.
 *
 * @throws Error where the source is newer than the build: what is tested would not be what is written.
 */
export function built(path: string): string {
  if (fault !== null) throw new Error(fault);
  return join(ROOT, path);
}

/** What is wrong with the build in this folder; `null` where nothing is. */
export function buildFault(root: string): string | null {
  const made = statSync(join(root, BUNDLE), { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return 'this test needs the build, and there is none: run npm run build';
  const newer = SOURCES.flatMap((folder) => pathsIn(root, folder)).find(
    (path) => statSync(join(root, path)).mtimeMs > made,
  );
  return newer === undefined
    ? null
    : `this test needs the build, and the build is older than ${newer}: run npm run build`;
}

/** Files, and folders too: their time changes where a file goes. */
function pathsIn(root: string, folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return [...names.map((name) => join(folder, name)), folder];
}
