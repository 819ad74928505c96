/**
 * Measures this package as it is built, side by side with public tools, and prints what docs/performance.md holds.
 *
 * It needs npm and python3 with a network, for jsdom, Readability and trafilatura; all goes into the folder for
 * temporary files. The bench's pages are invented, in the shape of real ones, and the same on every machine.
 */
import { availableParallelism, cpus, totalmem } from 'node:os';
import { sayContainers, sayReaders } from './containers/say.ts';
import { type BenchOptions, readOptions, USAGE } from './options.ts';
import { sayGrowth, sayJobs, sayRates, sayStages, sayStart } from './report.ts';
import { prepare } from './setting.ts';
import { sayMeasured, sayShape } from './shape/command.ts';
import { say } from './table.ts';

function sayMachine(): void {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const node = `${process.platform}, Node ${process.version}`;
  say(`${availableParallelism()} × ${cpu?.model.trim()}, ${memory} GiB, ${node}`);
}

function bench(args: readonly string[]): void {
  const options = readOptions(args);
  const { pages, shape, json, note, help } = options;
  if (help) process.stdout.write(USAGE);
  else if (json) sayMeasured(pages, note);
  else if (shape) sayShape(pages);
  else measureTimes(options);
}

function measureTimes({ pages, only, rounds, largest, size }: BenchOptions): void {
  sayMachine();
  const setting = prepare(pages);
  const parts = {
    start: () => sayStart(setting),
    rates: () => sayRates(setting, rounds),
    jobs: () => sayJobs(setting, rounds),
    stages: () => sayStages(setting),
    growth: () => sayGrowth(largest),
    readers: () => sayReaders(setting, size),
    containers: () => sayContainers(setting, size),
  };
  for (const [name, part] of Object.entries(parts)) if (only.has(name as keyof typeof parts)) part();
}

try {
  bench(process.argv.slice(2));
} catch (error) {
  const unknown = String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof RangeError || unknown)) throw error;
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 2;
}
