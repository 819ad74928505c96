import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFault } from './built.ts';
import { folderWith } from './folders.ts';

const NAMES = ['src/cli/main.ts', 'bin/clean-article.js', 'build/main.ts'];
const BUNDLE = 'dist/bundle.cjs';

/** A package whose files and folders are of one time, in seconds, and whose build is of another. */
function packageOf(written: number, made: number): string {
  const root = folderWith(Object.fromEntries([...NAMES, BUNDLE].map((name) => [name, ''])));
  for (const name of [...NAMES, 'src/cli', 'src', 'bin', 'build'])
    utimesSync(join(root, name), written, written);
  utimesSync(join(root, BUNDLE), made, made);
  return root;
}

describe('what a test that uses the build says', () => {
  it('is nothing where the build is newer than the source', () => {
    expect(buildFault(packageOf(1_000, 2_000))).toBeNull();
  });

  it.each(NAMES)('is to build again where %s is newer', (name) => {
    const root = packageOf(1_000, 2_000);
    utimesSync(join(root, name), 3_000, 3_000);
    expect(buildFault(root)).toContain(`the build is older than ${name}: run npm run build`);
  });

  it('is to build again where a file is gone', () => {
    const root = packageOf(1_000, 2_000);
    rmSync(join(root, 'src/cli/main.ts'));
    expect(buildFault(root)).toContain('the build is older than src/cli');
  });

  it('is to build where nothing is built', () => {
    const root = packageOf(1_000, 2_000);
    rmSync(join(root, BUNDLE));
    expect(buildFault(root)).toContain('there is none: run npm run build');
  });
});
