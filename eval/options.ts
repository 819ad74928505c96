import { parseArgs } from 'node:util';
import type { Selection } from './select.ts';

export const USAGE = `npm run eval -- CORPUS.jsonl[.gz]... [options]

  --kinds a,b      only these kinds of dump
  --type T         only pages of this page type
  --language L     only pages of this language
  --folds K --fold I
                   only pages whose site is held out in fold I (from 0) of K
  --weights DIR    clean each page with the fold's weights that never saw its site,
                   as made by npm run train -- folds CORPUS... --weights DIR
  --sample N       N pages, evenly spread: the same every time
  --limit N        the first N pages
  --worst N        list the N worst dumps: F1, kind, page
  --keep DIR       write every dump, its output and its gold side by side
  --floors FILE    check what FILE pins for the corpus, on the pages it names; exit 1 below a floor
  --json           one line of JSON a corpus
`;

export interface EvalOptions {
  corpora: string[];
  selection: Selection;
  kinds: string[] | undefined;
  worst: number;
  keep: string | undefined;
  floors: string | undefined;
  weights: string | undefined;
  json: boolean;
}

const TEXT = { type: 'string' } as const;

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new RangeError(`--${name} takes a whole number, not ${text}`);
  return Number(text);
}

function foldOption(folds: number | undefined, fold: number | undefined): Selection['fold'] {
  if (folds === undefined && fold === undefined) return undefined;
  if (folds === undefined || fold === undefined) throw new RangeError('--folds and --fold go together');
  if (folds < 2 || fold >= folds)
    throw new RangeError('--fold counts from 0 and is below --folds, at least 2');
  return { index: fold, of: folds };
}

/** @throws TypeError or RangeError with one plain line when the arguments make no sense. */
export function readOptions(args: readonly string[]): EvalOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      kinds: TEXT,
      type: TEXT,
      language: TEXT,
      folds: TEXT,
      fold: TEXT,
      sample: TEXT,
      limit: TEXT,
      worst: TEXT,
      keep: TEXT,
      floors: TEXT,
      weights: TEXT,
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new RangeError('name a corpus');
  const number = (name: 'folds' | 'fold' | 'sample' | 'limit' | 'worst') => wholeNumber(name, values[name]);
  const { type, language, keep, floors, weights, json } = values;
  const fold = foldOption(number('folds'), number('fold'));
  return {
    corpora: positionals,
    selection: { type, language, fold, sample: number('sample'), limit: number('limit') },
    kinds: values.kinds?.split(','),
    worst: number('worst') ?? 0,
    keep,
    floors,
    weights,
    json,
  };
}
