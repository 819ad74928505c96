/**
 * Measures this package as it is built, side by side with public tools, and prints what docs/performance.md holds.
 *
 *   npm run bench [-- --largest MB]
 *
 * It needs npm and python3 with a network, for jsdom, Readability and trafilatura; all goes into the folder for
 * temporary files. The pages are invented and the same on every machine.
 */
import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { measureExtremes, measureGrowth } from './growth.ts';
import { measureJobs } from './jobs.ts';
import { measureRates, type Rate } from './rates.ts';
import { prepare, type Setting } from './setting.ts';
import { measureStages } from './stages.ts';
import { measureStart } from './start.ts';

const say = (line = '') => process.stdout.write(`${line}\n`);
const row = (...cells: readonly string[]) => say(`| ${cells.join(' | ')} |`);
const head = (...cells: readonly string[]) => {
  row(...cells);
  row(...cells.map(() => '---'));
};
const times = (a: number, b: number) => `${(a / b).toFixed(2)} ×`;

function sayMachine(): void {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  say(
    `${availableParallelism()} × ${cpu?.model.trim()}, ${memory} GB, ${process.platform}, Node ${process.version}`,
  );
}

function sayStart(setting: Setting): void {
  head('one dump of 8 kB', '`node -e 0`', '`clean-article`', 'ratio', 'at most');
  for (const { name, node, clean, unit, most } of measureStart(setting))
    row(name, `${node.toFixed(0)} ${unit}`, `${clean.toFixed(0)} ${unit}`, times(clean, node), `${most} ×`);
}

function sayRates(setting: Setting): void {
  const rates = measureRates(setting);
  const [text, html, trafilatura, readability] = rates as [Rate, Rate, Rate, Rate];
  head('warm, one thread', 'version', 'pages a second', 'articles found', 'to trafilatura', 'to Readability');
  for (const r of rates)
    row(
      r.name,
      r.version,
      r.rate.toFixed(1),
      `${Math.round(r.found * 100)}%`,
      times(r.rate, trafilatura.rate),
      times(r.rate, readability.rate),
    );
  say();
  say(`Wanted: text at least 25 × trafilatura (is ${times(text.rate, trafilatura.rate)}), HTML at least 3 ×`);
  say(
    `(is ${times(html.rate, trafilatura.rate)}) and 10 × Readability (is ${times(html.rate, readability.rate)}).`,
  );
}

function sayJobs(setting: Setting): void {
  const { one, two } = measureJobs(setting);
  head('a folder of 600 text dumps', 'pages a second', 'ratio');
  row('one job', one.toFixed(0), '');
  row('two jobs', two.toFixed(0), times(two, one));
}

function sayGrowth(largest: number): void {
  const growths = measureGrowth(largest);
  const sizes = growths[0]!.ms.map((_, i) => `${2 ** i} MB`);
  head('processor ms for', ...sizes, 'largest doubling');
  for (const { name, ms, ratio } of growths)
    row(name, ...ms.map((n) => n.toFixed(0)), `${ratio.toFixed(2)} ×`);
  say();
  for (const [name, ms] of Object.entries(measureExtremes()))
    say(`${name}: ${ms.toFixed(0)} ms of processor time`);
}

function sayStages(setting: Setting): void {
  head('stage', 'ms a page');
  const stages = Object.entries(measureStages(setting.texts));
  for (const [name, ms] of stages) row(name, ms.toFixed(3));
  row('all', stages.reduce((sum, [, ms]) => sum + ms, 0).toFixed(2));
}

function main(): void {
  const { values } = parseArgs({ options: { largest: { type: 'string', default: '64' } } });
  const setting = prepare();
  const parts = [
    sayMachine,
    () => sayStart(setting),
    () => sayRates(setting),
    () => sayJobs(setting),
    () => sayStages(setting),
    () => sayGrowth(Number(values.largest)),
  ];
  for (const part of parts) {
    part();
    say();
  }
}

main();
