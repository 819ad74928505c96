import { cpSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../support/command.ts';
import { ROOT } from './documents.ts';
import { type Place, placeIn } from './shell.ts';

/** What is linked, what a reader tries out, and the history. */
const LEFT = ['node_modules', 'try', '.git'];

/** A copy of the whole tree, as a newcomer has it after `npm ci` and a build. Gone after the test. */
export function treeCopy(): Place {
  const folder = folderWith();
  for (const name of readdirSync(ROOT))
    if (!LEFT.includes(name)) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return placeIn(folder, folderWith());
}
