/**
 * Scores this library and public extractors on the HTML pages of a corpus, by the same figures.
 *
 *   npm run eval:peers -- CORPUS.jsonl.gz...
 *
 * It needs npm and python3 with a network: the tools are installed into the folder for temporary files.
 */
import { corpusName, readCorpus } from '../corpus.ts';
import type { Figures, Output } from '../figures.ts';
import { library } from '../library.ts';
import { type Clean, scorePages } from '../score.ts';
import { type NumberedPage, selectPages } from '../select.ts';
import { figuresTable } from '../table.ts';
import { type Installed, installPeers } from './install.ts';
import { PEERS, type Said } from './run.ts';

const KIND = 'html';

/** What a tool made of each page, by the page's number. */
function cleanedBy(pages: readonly NumberedPage[], said: readonly Said[]): Clean {
  const outputs = said.map(({ text, ...head }): Output => ({ ...head, body: [{ type: 'paragraph', text }] }));
  const byNumber = new Map(pages.map(({ number }, i) => [number, outputs[i]!]));
  return (_dump, { number }) => byNumber.get(number)!;
}

function scoreAll(path: string, installed: Installed): void {
  const pages = selectPages(readCorpus(path), {}).filter(({ page }) => page.dumps[KIND]);
  const html = pages.map(({ page }) => page.dumps[KIND]!);
  const tools: Record<string, Clean> = { 'clean-article': library };
  for (const [tool, peer] of Object.entries(PEERS)) tools[tool] = cleanedBy(pages, peer(html, installed));
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
