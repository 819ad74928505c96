import { fileURLToPath } from 'node:url';
import { inTurn, run } from './run.ts';
import type { Setting } from './setting.ts';

const COMMAND = fileURLToPath(new URL('../bin/clean-article.js', import.meta.url));
const PEAK = fileURLToPath(new URL('peak.cjs', import.meta.url));
const ROUNDS = 25;

export interface Start {
  readonly name: string;
  readonly node: number;
  readonly clean: number;
  readonly unit: string;
  readonly most: number;
}

/** The whole process for one dump of 8 kB, beside a Node that does nothing. */
export function measureStart({ texts }: Setting): Start[] {
  const page = texts[0]!;
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
