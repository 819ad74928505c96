import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from './folders.ts';
import { ARTICLE } from './process.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Without what the caller may have set; each test sets `HOME` and the others. */
const { NODE_DISABLE_COMPILE_CACHE: _, XDG_CACHE_HOME: __, HOME: ___, ...BARE } = process.env;

export interface Installed {
  /** Contains the package, `page.txt`, and a cache folder of its own. */
  readonly folder: string;
  /** The folder of compiled code. */
  readonly cache: string;
}

/**
 * A copy of the built package, with a page next to it.
 *
 * @param folder An empty folder; by default one that is deleted after the test.
 */
export function install(folder = folderWith()): Installed {
  writeFileSync(join(folder, 'page.txt'), ARTICLE);
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return { folder, cache: join(folder, 'cache/clean-article') };
}

export interface Start {
  readonly node?: string;
  readonly nodeArgs?: readonly string[];
  readonly args?: readonly string[];
  /** A variable that is undefined is not set. */
  readonly env?: Record<string, string | undefined>;
}

/**
 * Starts the copy on its page.
 *
 * @returns What it prints.
 * @throws Error unless it ends well, without a word on standard error.
 */
export function startIn(
  { folder }: Installed,
  { node, nodeArgs = [], args = ['page.txt'], env }: Start = {},
) {
  const command = [...nodeArgs, join(folder, 'bin/clean-article.js'), ...args];
  const { stdout, stderr, status, signal } = spawnSync(node ?? process.execPath, command, {
    cwd: folder,
    env: { ...BARE, XDG_CACHE_HOME: join(folder, 'cache'), ...env },
    encoding: 'utf8',
    timeout: 15_000,
  });
  if (status !== 0 || stderr !== '') throw new Error(`ended with ${signal ?? status}: ${stderr}`);
  return stdout;
}

/** Names of what is kept of compiled code. */
export function keptBy({ cache }: Installed): string[] {
  try {
    return readdirSync(cache).sort();
  } catch {
    return [];
  }
}
