import { parseArgs } from 'node:util';
import type { Selection } from '../select.ts';
import { type ChangeName, changeNames } from './changes.ts';

export const USAGE = `npm run eval:robust -- CORPUS.jsonl[.gz]... [options]

  --kind K        the kind of dump; blocks without the option
  --changes a,b   only these changes
  --sample N      N pages of the corpus, evenly spread, the same every time
  --limit N       the first N pages with a body and a dump of the kind
  --weights DIR   clean each page with the weights of its fold, as for npm run eval
  --worst N       list the N pages that lose most: share lost, change, page
  --json          one line of JSON per corpus

Changes: ${changeNames.join(' ')}
`;

export interface RobustOptions {
  readonly corpora: readonly string[];
  readonly kind: string;
  readonly changes: readonly ChangeName[];
  readonly selection: Selection;
  readonly weights: string | undefined;
  readonly worst: number;
  readonly json: boolean;
}

const TEXT = { type: 'string' } as const;

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new RangeError(`--${name} takes a whole number, not ${text}`);
  return Number(text);
}

function changesIn(text: string | undefined): readonly ChangeName[] {
  if (text === undefined) return changeNames;
  return text.split(',').map((name) => {
    const found = changeNames.find((known) => known === name);
    if (!found) throw new RangeError(`--changes: ${name} is none of ${changeNames.join(', ')}`);
    return found;
  });
}

/** @throws TypeError or RangeError with a message when the arguments are invalid. */
export function readOptions(args: readonly string[]): RobustOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      kind: TEXT,
      changes: TEXT,
      sample: TEXT,
      limit: TEXT,
      weights: TEXT,
      worst: TEXT,
      json: { type: 'boolean', default: false },
    },
  });
  if (!positionals.length) throw new RangeError('name a corpus');
  return {
    corpora: positionals,
    kind: values.kind ?? 'blocks',
    changes: changesIn(values.changes),
    selection: { sample: wholeNumber('sample', values.sample), limit: wholeNumber('limit', values.limit) },
    weights: values.weights,
    worst: wholeNumber('worst', values.worst) ?? 0,
    json: values.json,
  };
}
