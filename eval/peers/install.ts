import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NODE_PACKAGES = ['jsdom@29.1.1', '@mozilla/readability@0.6.0'];
const PYTHON_PACKAGES = ['trafilatura==2.3.1', 'lxml_html_clean'];

/** Where the public tools are: nothing of them goes into this package. */
export interface Installed {
  readonly folder: string;
  readonly python: string;
}

const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

/** Installs the tools into the folder for temporary files, once. */
export function installPeers(): Installed {
  const folder = join(tmpdir(), 'clean-article-peers');
  const python = join(folder, 'venv/bin/python');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules/jsdom'))) {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    run('npm', ['install', '--no-audit', '--no-fund', ...NODE_PACKAGES], folder);
  }
  if (!existsSync(python)) {
    run('python3', ['-m', 'venv', join(folder, 'venv')], folder);
    run(python, ['-m', 'pip', 'install', '--quiet', ...PYTHON_PACKAGES], folder);
  }
  return { folder, python };
}
