import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.ts';

/** The public tools that the bench measures beside this package; `null`, with the reason, where one is not to be had. */
export interface Peers {
  /** A Python that has trafilatura. */
  readonly python: string | null;
  /** A folder in which Node finds jsdom and Readability. */
  readonly node: string | null;
  readonly missing: readonly string[];
}

const PACKAGES = ['jsdom', '@mozilla/readability'];

/** Installs them where the bench works; nothing of them goes into this package. */
export function fetchPeers(folder: string): Peers {
  const missing: string[] = [];
  const attempt = (name: string, install: () => string): string | null => {
    try {
      return install();
    } catch (error) {
      missing.push(`${name} is not measured: ${(error as Error).message.trim().split('\n').at(-1)}`);
      return null;
    }
  };
  mkdirSync(folder, { recursive: true });
  return {
    python: attempt('trafilatura', () => fetchTrafilatura(folder)),
    node: attempt('Readability', () => fetchReadability(folder)),
    missing,
  };
}

function fetchTrafilatura(folder: string): string {
  const python = join(folder, 'venv/bin/python');
  if (!existsSync(python)) run('python3', ['-m', 'venv', join(folder, 'venv')]);
  if (has(python)) return python;
  run(python, ['-m', 'pip', 'install', '--quiet', 'trafilatura', 'lxml_html_clean']);
  return python;
}

function has(python: string): boolean {
  return spawnSync(python, ['-c', 'import trafilatura']).status === 0;
}

function fetchReadability(folder: string): string {
  if (existsSync(join(folder, 'node_modules/jsdom'))) return folder;
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  run('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], folder);
  return folder;
}
