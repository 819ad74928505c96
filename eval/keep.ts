import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScoredDump } from './score.ts';

/** The name of the folder with a page's files. */
export function folderOf(number: number): string {
  return String(number).padStart(5, '0');
}

/** Fields first, then the body: gold and output have the same layout, so that a diff shows the differences. */
function readable(fields: Record<string, unknown>, body: string): string {
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value ?? '-'}\n`);
  return `${head.join('')}\n${body}\n`;
}

/** Writes a dump with its output and gold: `00012/wet.dump.txt`, `wet.output.txt`, `gold.txt`. */
export function keepDump(folder: string, { page, kind, output }: ScoredDump): void {
  const { gold, dumps, id, url } = page.page;
  const into = join(folder, folderOf(page.number));
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, `${kind}.dump.${kind === 'html' ? 'html' : 'txt'}`), dumps[kind]!);
  const body = (output?.body ?? []).map((block) => block.text).join('\n\n');
  const given = { headline: output?.headline, author: output?.authors.join('; '), date: output?.published };
  writeFileSync(join(into, `${kind}.output.txt`), readable(given, body));
  const wanted = { headline: gold.headline, author: gold.author, date: gold.date };
  writeFileSync(join(into, 'gold.txt'), readable(wanted, gold.body ?? snippets(gold)));
  writeFileSync(join(into, 'page.txt'), readable({ id, url }, ''));
}

/** Gold that is only snippets: `+` must be found, `-` must not. */
function snippets(gold: ScoredDump['page']['page']['gold']): string {
  const there = (gold.with ?? []).map((text) => `+ ${text}`);
  const notThere = (gold.without ?? []).map((text) => `- ${text}`);
  return [...there, ...notThere].join('\n');
}
