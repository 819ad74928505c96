import { parseArgs } from 'node:util';
import type { Selection } from './select.ts';

export const USAGE = `npm run eval -- CORPUS.jsonl[.gz]... [options]

  --kinds a,b      only these kinds of dump, such as wet or html
  --type T         only pages of this page type
  --language L     only pages of this language
  --folds K --fold I
                   only pages whose site is held out in fold I (from 0) of K
  --weights DIR    clean each page with the weights of its fold, not trained on its site,
                   as written by npm run train -- lines CORPUS... --weights DIR
  --sample N       N pages, evenly spread, the same every time
  --limit N        the first N pages
  --worst N        list the N worst dumps: F1, kind, page
  --keep DIR       write every dump next to its output and its gold
  --floors FILE    check the floors of the corpus in FILE, on their pages; exit 1 if one does not hold
  --json           one line of JSON per corpus
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

/** @throws TypeError or RangeError with a one-line message when the arguments are invalid. */
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
