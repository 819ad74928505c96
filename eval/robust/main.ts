/** Measures what a change that must not matter costs: `npm run eval:robust`; see eval/README.md. */
import { corpusName, readCorpus } from '../corpus.ts';
import { heldOut } from '../held-out.ts';
import { library } from '../library.ts';
import type { ChangeName } from './changes.ts';
import { type Figures, figuresOf } from './measure.ts';
import { type RobustOptions, readOptions, USAGE } from './options.ts';
import { measure } from './run.ts';

const COLUMNS = ['pages', 'lost', 'hurt', 'sure', 'leak', 'headTaken'] as const;
const WIDTH = 10;

function table(figures: readonly (readonly [ChangeName, Figures])[]): string {
  const row = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(WIDTH) + cells.map((c) => String(c).padStart(WIDTH)).join('');
  const rows = figures.map(([name, all]) =>
    row(
      name,
      COLUMNS.map((column) => all[column] ?? '-'),
    ),
  );
  return [row('change', COLUMNS), ...rows].join('\n');
}

function measureCorpus(path: string, options: RobustOptions): void {
  const { effects, losses } = measure(
    readCorpus(path),
    options,
    options.weights ? heldOut(options.weights) : library,
  );
  const figures = [...effects].map(([change, some]) => [change, figuresOf(some)] as const);
  const corpus = corpusName(path);
  if (options.json)
    console.log(JSON.stringify({ corpus, kind: options.kind, ...Object.fromEntries(figures) }));
  else console.log(`${corpus} ${options.kind}\n${table(figures)}`);
  const worst = [...losses].sort((a, b) => b.lost - a.lost).slice(0, options.worst);
  for (const { lost, change, id } of worst) console.log(`${lost.toFixed(3)} ${change} ${id}`);
}

function main(args: readonly string[]): void {
  let options: RobustOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  for (const path of options.corpora) measureCorpus(path, options);
}

main(process.argv.slice(2));
