import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

const LOOP = fileURLToPath(new URL('grow.mjs', import.meta.url));
const MEGABYTE = 2 ** 20;

/** Inputs that a careless step is quadratic in, by what they repeat. */
const KINDS: Readonly<Record<string, string>> = {
  'ordinary lines': 'The council said on Monday that the ferry will sail again in spring.\n',
  'one line': 'The council said on Monday that the ferry will sail again in spring. ',
  'blank lines': '\n',
  'lines of one character': 'a\n',
};

export interface Growth {
  readonly name: string;
  /** Milliseconds of processor time for 1, 2, 4 … MB. */
  readonly ms: readonly number[];
  /** The largest ratio of one size to the one before. */
  readonly ratio: number;
}

/** Each input gets a process of its own; the faster of two counts. */
function timeOf(piece: string, size: number, before = ''): number {
  const args = [LOOP, before, piece, String(Math.ceil(size / piece.length))];
  return Math.min(...[1, 2].map(() => Number(run(process.execPath, args).out)));
}

/** @param most The largest input, in MB: a power of two. */
export function measureGrowth(most: number): Growth[] {
  return Object.entries(KINDS).map(([name, piece]) => {
    const ms: number[] = [];
    for (let size = 1; size <= most; size *= 2) ms.push(timeOf(piece, size * MEGABYTE));
    const ratio = Math.max(...ms.slice(1).map((time, i) => time / ms[i]!));
    return { name, ms, ratio };
  });
}

/** Milliseconds for what must take under three seconds. */
export function measureExtremes(): Record<string, number> {
  return {
    'one line of 10 MB': timeOf(KINDS['one line']!, 10 * MEGABYTE),
    '500,000 nested `<div>`, none closed': timeOf(
      '<div>',
      500_000 * '<div>'.length,
      '<!doctype html><html><body>',
    ),
  };
}
