/**
 * Tests the built package on mutated pages and reports each fault with the input that shows it.
 *
 *   npm run fuzz [-- --inputs 200000] [--seconds 600] [--seed N] [--jobs 2] [--only INDEX]
 *
 * The seed repeats a run, and with `--only` one of its inputs, over the same pages: the fixtures, and a sample of
 * the corpora in the folder CLEAN_ARTICLE_CORPORA.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { keptOver } from './again.ts';
import { allSeeds } from './pages.ts';
import type { Order, Report } from './worker.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
/** A worker without a message for this many ms hangs. */
const HANG_TIMEOUT = 60_000;
/** Each input leaves much garbage: with a larger young generation it is collected less often. */
const NODE_FLAGS = ['--max-semi-space-size=64'];
/** Least share of the bodies that must remain when the articles are cleaned again. */
const MIN_KEPT = 0.98;

/** Resolves with the number of inputs tried and faults found. */
function runWorker(order: Order): Promise<{ done: number; faults: number }> {
  const worker = fork(WORKER, { execArgv: [...process.execArgv, ...NODE_FLAGS] });
  let last = { done: 0, index: order.first };
  let faults = 0;
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        console.log(`FAULT hangs at an input soon after ${last.index}`);
        faults++;
        worker.kill('SIGKILL');
      }, HANG_TIMEOUT);
    };
    watch();
    worker.on('message', (report: Report) => {
      watch();
      if ('done' in report) last = report;
      else {
        faults += report.found.length;
        console.log(`FAULT at input ${report.index} (${report.from}):\n  ${report.found.join('\n  ')}`);
        console.log(`  shown by ${report.smallest.slice(0, 4000)}`);
      }
    });
    worker.on('exit', (code) => {
      clearTimeout(timer);
      if (code && code > 0) console.log(`FAULT a worker ended with ${code} soon after ${last.index}`);
      resolve({ done: last.done, faults: faults + (code ? 1 : 0) });
    });
    worker.send(order);
  });
}

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { inputs: text, seconds: text, seed: text, jobs: text, only: text },
});
const {
  inputs = 200_000,
  seconds = 600,
  jobs = 2,
} = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const only = values.only === undefined ? null : Number(values.only);

console.log(`seed ${seed}`);
const started = Date.now();
const until = started + seconds * 1000;
const orders: Order[] =
  only === null
    ? Array.from({ length: jobs }, (_, first) => ({ seed, first, step: jobs, inputs, until }))
    : [{ seed, first: only, step: 1, inputs: only + 1, until }];
const ran = await Promise.all(orders.map(runWorker));
const done = ran.reduce((sum, worker) => sum + worker.done, 0);
const faults = ran.reduce((sum, worker) => sum + worker.faults, 0);
const took = (Date.now() - started) / 1000;
console.log(`${done} inputs in ${took.toFixed(0)} s, ${(done / took).toFixed(0)} a second; ${faults} faults`);

if (only === null) {
  const { share, pages, worst } = keptOver(allSeeds());
  console.log(`cleaned again, ${pages} articles keep ${(share * 100).toFixed(2)}% of their bodies`);
  for (const { name, share: kept } of worst) console.log(`  ${(kept * 100).toFixed(1)}% ${name}`);
  if (share < MIN_KEPT) process.exitCode = 1;
}
if (faults > 0) process.exitCode = 1;
