import { parseArgs } from 'node:util';

export const USAGE = `npm run bench -- [options]

  --pages PLACE    measure on these pages too, beside the bench's own: a folder of text files
                   (a.html beside a.txt is the same page for tools that read HTML), a .jsonl
                   or .jsonl.gz with text or html, a corpus with dumps; may be given again
  --only a,b       only these parts: start, rates, jobs, stages, growth; or readers,
                   containers, which are measured only where they are named
  --rounds N       rounds of the rates and jobs, of which the median counts (default 3)
  --largest MB     largest input of growth, a power of two (default 64)
  --size MB        size of the dumps in each of the containers (default 1000)

  --shape          measure no time: print what the pages of --pages are like beside the bench's own
  --json           with --shape: print what the bench's pages are made after, as bench/shape/measured.json
  --note TEXT      with --json: when, how and of which pages
  --help           print this
`;

const USUAL = ['start', 'rates', 'jobs', 'stages', 'growth'] as const;
/** Containers of a gigabyte take hours. */
export const PARTS = [...USUAL, 'readers', 'containers'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  readonly pages: readonly string[];
  readonly only: ReadonlySet<Part>;
  readonly rounds: number;
  readonly largest: number;
  readonly size: number;
  readonly shape: boolean;
  readonly json: boolean;
  readonly note: string;
  readonly help: boolean;
}

function wholeNumber(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new RangeError(`--${name} takes a whole number from 1 up, not ${text}`);
  return Number(text);
}

function partsOf(list: string): Set<Part> {
  const names = list.split(',');
  const unknown = names.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new RangeError(`--only takes ${PARTS.join(', ')}, not ${unknown}`);
  return new Set(names as Part[]);
}

/** @throws TypeError or RangeError with one plain line when the arguments make no sense. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', default: USUAL.join(',') },
      rounds: { type: 'string', default: '3' },
      largest: { type: 'string', default: '64' },
      size: { type: 'string', default: '1000' },
      shape: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      note: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  const { pages, shape, json, note, help } = values;
  if (json && !(shape && pages.length && note))
    throw new RangeError('--json needs --shape, --pages and --note');
  return {
    ...{ pages, shape, json, note, help },
    only: partsOf(values.only),
    rounds: wholeNumber('rounds', values.rounds),
    largest: wholeNumber('largest', values.largest),
    size: wholeNumber('size', values.size),
  };
}
