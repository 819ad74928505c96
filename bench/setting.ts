import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePage } from './page.ts';
import { run } from './run.ts';

/** Where the bench works: invented pages, and the public tools it measures beside. Kept from run to run. */
export interface Setting {
  readonly folder: string;
  readonly texts: readonly string[];
  readonly htmls: readonly string[];
  /** A Python that has trafilatura. */
  readonly python: string;
}

const PAGES = 100;
const PEERS = ['jsdom', '@mozilla/readability'];

export function prepare(): Setting {
  const folder = join(tmpdir(), 'clean-article-bench');
  const write = (kind: 'text' | 'html') => {
    mkdirSync(join(folder, kind), { recursive: true });
    return Array.from({ length: PAGES }, (_, i) => {
      const path = join(folder, kind, `${i}.${kind === 'text' ? 'txt' : 'html'}`);
      writeFileSync(path, makePage(i)[kind]);
      return path;
    });
  };
  const [texts, htmls] = [write('text'), write('html')];
  return { folder, texts, htmls, python: fetchPeers(folder) };
}

/** Installs the public tools; nothing of them goes into this package. */
function fetchPeers(folder: string): string {
  const python = join(folder, 'venv/bin/python');
  if (!existsSync(join(folder, 'node_modules/jsdom'))) {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    run('npm', ['install', '--no-audit', '--no-fund', ...PEERS], folder);
  }
  if (!existsSync(python)) {
    run('python3', ['-m', 'venv', join(folder, 'venv')]);
    run(python, ['-m', 'pip', 'install', '--quiet', 'trafilatura', 'lxml_html_clean']);
  }
  return python;
}
