import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inTurn, run } from './run.ts';
import type { PageSet } from './setting.ts';

const COMMAND = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url));
const PEAK = fileURLToPath(new URL('peak.cjs', import.meta.url));
const ROUNDS = 25;
/** Bytes of the page that is started for. */
const SIZE = 8000;

export interface Start {
  readonly name: string;
  readonly node: number;
  readonly clean: number;
  readonly unit: string;
  readonly most: number;
}

function pageOfSize(texts: readonly string[], size: number): string {
  const away = (path: string) => Math.abs(statSync(path).size - size);
  return texts.reduce((best, path) => (away(path) < away(best) ? path : best));
}

/** The whole process for one dump of 8 kB, beside a Node that does nothing. */
export function measureStart({ texts }: PageSet): Start[] {
  const page = pageOfSize(texts, SIZE);
  const time = inTurn(ROUNDS, {
    node: () => run(process.execPath, ['-e', '0']).ms,
    clean: () => run(process.execPath, [COMMAND, page]).ms,
  });
  const peak = (args: readonly string[]) => () => {
    const { out } = run(process.execPath, ['--require', PEAK, ...args]);
    return Number(out.trim().split('\n').at(-1)) / 1024;
  };
  const memory = inTurn(5, { node: peak(['-e', '0']), clean: peak([COMMAND, page]) });
  return [
    { name: 'cold start', ...time, unit: 'ms', most: 1.8 },
    { name: 'peak memory', ...memory, unit: 'MB', most: 1.7 },
  ];
}
