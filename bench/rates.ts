import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Peers } from './peers/fetch.ts';
import { median, run } from './run.ts';
import type { PageSet, Setting } from './setting.ts';

const peer = (file: string) => fileURLToPath(new URL(`peers/${file}`, import.meta.url));
/** A just-in-time compiler is through after a second or two; a crawl takes hours. */
const SECONDS = 10;

/** Pages a second of one tool, one thread: medians of the rounds. */
export interface Rate {
  readonly name: string;
  readonly version: string;
  /** Over different pages by a fresh process. */
  readonly first: number;
  /** Over the same pages again. */
  readonly warm: number;
  /** Share of the pages in which an article was found. */
  readonly found: number;
}

export type Tool = 'text' | 'html' | 'trafilatura' | 'fast' | 'readability';

/** By tool; those that are missing or have nothing to read are absent. */
export type Rates = Partial<Record<Tool, Rate>>;

/** Files that name a page a line; `null` where no page is there as HTML. */
interface Lists {
  readonly texts: string;
  readonly htmls: string | null;
}

interface Loop {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

function loopsOf(folder: string, peers: Peers, { texts, htmls }: Lists): Partial<Record<Tool, Loop>> {
  const seconds = String(SECONDS);
  const loop = (name: string, command: string, script: string, list: string, ...more: string[]): Loop => ({
    ...{ name, command },
    args: [peer(script), join(folder, list), seconds, ...more],
  });
  const loops: Partial<Record<Tool, Loop>> = {
    text: loop('clean-article, text', process.execPath, 'clean-loop.mjs', texts),
  };
  if (htmls === null) return loops;
  loops.html = loop('clean-article, HTML', process.execPath, 'clean-loop.mjs', htmls);
  if (peers.python) {
    loops.trafilatura = loop('trafilatura', peers.python, 'trafilatura_loop.py', htmls);
    loops.fast = loop('trafilatura, fast mode', peers.python, 'trafilatura_loop.py', htmls, '--fast');
  }
  if (peers.node) loops.readability = loop('Readability', process.execPath, 'readability-loop.mjs', htmls);
  return loops;
}

/** The same pages as text and as HTML where there are such, else the text alone. */
function listsOf(folder: string, { texts, pairs }: PageSet): Lists {
  const list = (name: string, paths: readonly string[]) => {
    writeFileSync(join(folder, name), paths.join('\n'));
    return name;
  };
  if (pairs.length === 0) return { texts: list('texts.list', texts), htmls: null };
  return {
    texts: list(
      'texts.list',
      pairs.map((pair) => pair.text),
    ),
    htmls: list(
      'htmls.list',
      pairs.map((pair) => pair.html),
    ),
  };
}

/** Each tool in a process of its own, in turn, so that a busy moment falls on all of them. */
export function measureRates({ folder }: Setting, peers: Peers, set: PageSet, rounds: number): Rates {
  const loops = Object.entries(loopsOf(folder, peers, listsOf(folder, set))) as [Tool, Loop][];
  const seen = new Map<Tool, Omit<Rate, 'name'>[]>(loops.map(([tool]) => [tool, []]));
  for (let i = 0; i < rounds; i++)
    for (const [tool, { command, args }] of loops)
      seen.get(tool)!.push(JSON.parse(run(command, args, folder).out));
  return Object.fromEntries(
    loops.map(([tool, { name }]) => {
      const all = seen.get(tool)!;
      const middle = (key: 'first' | 'warm') => median(all.map((one) => one[key]));
      const { version, found } = all[0]!;
      return [tool, { name, version, found, first: middle('first'), warm: middle('warm') }];
    }),
  );
}
