import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../support/command.ts';
import { ROOT } from './documents.ts';
import { type Place, placeIn } from './shell.ts';

/** What the documents' commands read. */
const EXAMPLES = ['page.txt', 'pages.jsonl', 'mixed.jsonl', 'crawl.wet', 'dumps', 'filter.sh'];

/** A folder like `examples`, with the packages installed, where the commands of a document are run. Gone after the test. */
export function workbench(): Place {
  const folder = folderWith();
  for (const name of EXAMPLES) cpSync(join(ROOT, 'examples', name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/clean-article'));
  const { env, ...place } = placeIn(folder, folderWith());
  return { ...place, env: { ...env, PYTHONPATH: join(ROOT, 'python/src'), PYTHONDONTWRITEBYTECODE: '1' } };
}
