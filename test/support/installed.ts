import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from './folders.ts';
import { ARTICLE } from './process.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Without what a caller may have set; `HOME` and the like are given by each test. */
const { NODE_DISABLE_COMPILE_CACHE: _, XDG_CACHE_HOME: __, HOME: ___, ...BARE } = process.env;

export interface Installed {
  /** Holds the package, `page.txt`, and a cache folder of its own. */
  readonly folder: string;
  /** Where compiled code is kept. */
  readonly cache: string;
}

/**
 * A copy of the built package, beside a page.
 *
 * @param folder An empty one, else one that is gone after the test.
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
