import type { Setting } from '../setting.ts';
import { say, sayTable } from '../table.ts';
import { measureContainers, measureReaders, type Streamed } from './measure.ts';

/** All of them; each is also said as it comes, since they take long. */
function collected(streams: Iterable<Streamed>): Streamed[] {
  const all: Streamed[] = [];
  for (const one of streams) {
    const { name, seconds, peak } = one;
    process.stderr.write(`${name}: ${seconds.toFixed(0)} s, ${peak.toFixed(0)} MB\n`);
    all.push(one);
  }
  return all;
}

/** @param size Of the dumps in each container, in MB. */
export function sayContainers(setting: Setting, size: number): void {
  say('\n### Containers\n');
  const all = collected(measureContainers(setting, size));
  const rate = ({ pages, seconds }: Streamed) => pages / seconds;
  sayTable(
    ['container', 'MB', 'pages', 'pages a second', 'JSON Lines = 1', 'peak memory, MB'],
    all.map((one) => [
      one.name,
      one.size.toFixed(0),
      String(one.pages),
      rate(one).toFixed(0),
      (rate(one) / rate(all[0]!)).toFixed(2),
      one.peak.toFixed(0),
    ]),
  );
}

/** @param size Of the dumps in each container, in MB. */
export function sayReaders(setting: Setting, size: number): void {
  say('\n### Readers\n');
  sayTable(
    ['container, only read', 'MB', 'pages', 'MB a second', 'peak memory, MB'],
    collected(measureReaders(setting, size)).map(({ name, size: read, pages, seconds, peak }) => [
      name,
      read.toFixed(0),
      String(pages),
      (read / seconds).toFixed(0),
      peak.toFixed(0),
    ]),
  );
}
