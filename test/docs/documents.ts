import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const readDocument = (path: string) => readFileSync(ROOT + path, 'utf8');

const pagesOf = (folder: string) =>
  readdirSync(ROOT + folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);

/** What is written for users: every command in these is run. */
export const USER_DOCUMENTS: readonly string[] = ['README.md', ...pagesOf('docs')];

/** All documents whose links are followed. */
export const DOCUMENTS: readonly string[] = [
  ...USER_DOCUMENTS,
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'eval/README.md',
  'fixtures/README.md',
  'python/README.md',
  'train/README.md',
];
