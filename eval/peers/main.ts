/**
 * Scores this library and public extractors on the HTML pages of a corpus, by the same figures.
 *
 *   npm run eval:peers -- CORPUS.jsonl.gz...
 *
 * It needs npm and python3 with a network: the tools are installed into the folder for temporary files.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { corpusName, readCorpus } from '../corpus.ts';
import type { Figures, Output } from '../figures.ts';
import { library } from '../library.ts';
import { type Clean, scorePages } from '../score.ts';
import { type NumberedPage, selectPages } from '../select.ts';
import { figuresTable } from '../table.ts';
import { type Installed, installPeers } from './install.ts';

const KIND = 'html';
const MOST_OUTPUT = 2 ** 30;
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What another tool says of a page. */
type Said = Omit<Output, 'body'> & { readonly text: string };

/** What a program makes of all pages, by the page's number. */
function outputsOf(pages: readonly NumberedPage[], command: string, file: string, cwd: string): Clean {
  const input = pages.map(({ page }) => `${JSON.stringify(page.dumps[KIND])}\n`).join('');
  const printed = execFileSync(command, [script(file)], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const outputs = printed.trimEnd().split('\n').map(outputOf);
  const byNumber = new Map(pages.map(({ number }, i) => [number, outputs[i]!]));
  return (_dump, { number }) => byNumber.get(number)!;
}

function outputOf(line: string): Output {
  const { text, ...head } = JSON.parse(line) as Said;
  return { ...head, body: [{ type: 'paragraph', text }] };
}

function scoreAll(path: string, { folder, python }: Installed): void {
  const pages = selectPages(readCorpus(path), {}).filter(({ page }) => page.dumps[KIND]);
  const tools: Readonly<Record<string, Clean>> = {
    'clean-article': library,
    trafilatura: outputsOf(pages, python, 'trafilatura_pages.py', folder),
    Readability: outputsOf(pages, process.execPath, 'readability-pages.mjs', folder),
  };
  const figures: Record<string, Figures> = {};
  for (const [tool, clean] of Object.entries(tools))
    figures[tool] = scorePages(pages, clean, { kinds: [KIND] })[KIND]!;
  console.log(`${corpusName(path)}: ${pages.length} pages of HTML\n${figuresTable(figures)}`);
}

const corpora = process.argv.slice(2);
if (corpora.length === 0) {
  console.error('npm run eval:peers -- CORPUS.jsonl.gz...');
  process.exitCode = 2;
} else {
  const installed = installPeers();
  for (const path of corpora) scoreAll(path, installed);
}
