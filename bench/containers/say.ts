import type { Setting } from '../setting.ts';
import { say, sayTable } from '../table.ts';
import { measureContainers, type Streamed } from './measure.ts';

/** @param size Of the dumps in each container, in MB. */
export function sayContainers(setting: Setting, size: number): void {
  say('\n### Containers\n');
  const streamed: Streamed[] = [];
  for (const one of measureContainers(setting, size)) {
    process.stderr.write(`${one.name}: ${one.seconds.toFixed(0)} s, ${one.peak.toFixed(0)} MB\n`);
    streamed.push(one);
  }
  const rate = ({ pages, seconds }: Streamed) => pages / seconds;
  const lines = rate(streamed[0]!);
  sayTable(
    ['container', 'MB', 'pages', 'pages a second', 'JSON Lines = 1', 'peak memory, MB'],
    streamed.map((one) => [
      one.name,
      one.size.toFixed(0),
      String(one.pages),
      rate(one).toFixed(0),
      (rate(one) / lines).toFixed(2),
      one.peak.toFixed(0),
    ]),
  );
}
