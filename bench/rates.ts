import { fileURLToPath } from 'node:url';
import { median, run } from './run.ts';
import type { Setting } from './setting.ts';

const peer = (file: string) => fileURLToPath(new URL(`peers/${file}`, import.meta.url));
const ROUNDS = 3;
/** A just-in-time compiler is through after a second or two; a crawl takes hours. */
const SECONDS = 10;

export interface Rate {
  readonly name: string;
  /** Pages a second, the median of the rounds. */
  readonly rate: number;
  readonly version: string;
  /** Share of the pages in which an article was found. */
  readonly found: number;
}

/** Pages a second in a warm process, one thread each: the same pages as text and as HTML. */
export function measureRates({ folder, texts, htmls, python }: Setting): Rate[] {
  const loops: readonly (readonly [string, string, readonly string[]])[] = [
    ['clean-article, text', process.execPath, [peer('clean-loop.mjs'), String(SECONDS), ...texts]],
    ['clean-article, HTML', process.execPath, [peer('clean-loop.mjs'), String(SECONDS), ...htmls]],
    ['trafilatura, HTML', python, [peer('trafilatura_loop.py'), String(SECONDS), ...htmls]],
    ['Readability, HTML', process.execPath, [peer('readability-loop.mjs'), String(SECONDS), ...htmls]],
  ];
  const seen = loops.map(() => [] as { rate: number; found: number; version: string }[]);
  for (let i = 0; i < ROUNDS; i++)
    loops.forEach(([, command, args], at) => {
      seen[at]!.push(JSON.parse(run(command, args, folder).out));
    });
  return loops.map(([name], i) => {
    const [first] = seen[i]!;
    return { name, rate: median(seen[i]!.map((s) => s.rate)), version: first!.version, found: first!.found };
  });
}
