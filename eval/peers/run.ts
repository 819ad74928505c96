import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Output } from '../figures.ts';
import type { Installed } from './install.ts';

const MOST_OUTPUT = 2 ** 30;
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What another tool makes of a page. */
export type Said = Omit<Output, 'body'> & { readonly text: string };

type Peer = (pages: readonly string[], installed: Installed) => Said[];

function saidBy(command: string, file: string, pages: readonly string[], cwd: string): Said[] {
  const input = pages.map((html) => `${JSON.stringify(html)}\n`).join('');
  const printed = execFileSync(command, [script(file)], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Said);
}

/** The public tools: each gets pages of HTML, and gives what it makes of them, in their order. */
export const PEERS = {
  trafilatura: (pages, { folder, python }) => saidBy(python, 'trafilatura_pages.py', pages, folder),
  Readability: (pages, { folder }) => saidBy(process.execPath, 'readability-pages.mjs', pages, folder),
} as const satisfies Readonly<Record<string, Peer>>;
