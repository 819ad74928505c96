import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from './folders.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What the command needs to run from the source: nothing that was built. */
const PARTS = ['build', 'dev', 'src', 'package.json', 'tsconfig.json'];

/** A copy of the source that a test may edit, not built, with the packages of the original; gone after the test. */
export function sourceCopy(): string {
  const folder = folderWith();
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
