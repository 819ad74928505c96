import { visible } from '../terminal/visible.ts';
import type { RunLog } from './run-log.ts';

/** Number of noise kinds listed. */
const MAX_KINDS = 4;
const LABEL_COLUMNS = 19;

/** The counts in one line, for a pipe or a log. */
export function summaryLine(log: RunLog): string {
  const { counts, passedOver, skippedCount: before, sites } = log;
  const done = before > 0 ? `, done before ${before}` : '';
  const passed = passedOver > 0 ? `, passed over ${passedOver}` : '';
  const learned = sites > 0 ? `; sites learned ${sites}, lines of theirs ${siteLines(log)}` : '';
  return `cleaned ${counts.cleaned}, without an article ${counts['without-article']}, failed ${counts.failed}${done}${passed}${learned}`;
}

/** Lines dropped because other pages of the site have them. */
function siteLines({ kinds }: RunLog): number {
  return kinds.get('site-template') ?? 0;
}

/** A short table for a terminal. @param seconds Duration of the run. */
export function summaryTable(log: RunLog, seconds: number): string {
  const { counts, unchanged, causes, kinds, leastCertain, paint } = log;
  const before = log.skippedCount;
  const here = log.total - before;
  const rows: [label: string, value: string][] = [
    ['cleaned', paint.kept(number(counts.cleaned))],
    ['without an article', number(counts['without-article'])],
  ];
  const failed = counts.failed > 0 ? paint.error(number(counts.failed)) : '0';
  rows.push(['failed', [failed, ranking(causes, causes.size)].filter(Boolean).join('   ')]);
  const failedBefore = unchanged.failed > 0 ? `, ${number(unchanged.failed)} of them failed` : '';
  if (before > 0) rows.push(['done before', `${number(before)}${failedBefore}`]);
  if (log.sites > 0)
    rows.push(['sites learned', `${number(log.sites)}, lines of theirs ${number(siteLines(log))}`]);
  if (log.passedOver > 0) rows.push(['passed over', number(log.passedOver)]);
  rows.push(['pages per second', number(Math.round(here / Math.max(seconds, 0.001)))]);
  if (kinds.size > 0) rows.push(['most frequent noise', ranking(kinds, MAX_KINDS)]);
  leastCertain.forEach(({ name, confidence }, i) => {
    rows.push([i === 0 ? 'least certain' : '', `${confidence.toFixed(2)} ${visible(name)}`]);
  });
  return rows.map(([label, value]) => `  ${paint.reason(label.padEnd(LABEL_COLUMNS))} ${value}`).join('\n');
}

function ranking(counts: ReadonlyMap<string, number>, most: number): string {
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([what, count]) => `${what} ${number(count)}`)
    .join(', ');
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}
