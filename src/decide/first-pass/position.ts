import type { FeatureTable } from '../table.ts';
import { prefixSums } from '../table.ts';
import { heaviestRun } from './heaviest-run.ts';

/** Subtracted from the words of prose in each line; found by trial on the corpora. */
const LINE_COST = 6;
/** A line counts for at most this many words, so that no single line outweighs the rest. */
const MAX_GAIN = 60;

/**
 * The line's place on the page: by lines, by running text, and relative to the densest run of running text (the lines
 * whose words exceed their costs most).
 */
export function addPosition(table: FeatureTable, prose: Float64Array): void {
  const n = table.size;
  const sums = prefixSums(prose);
  const total = sums[n]!;
  table.fill('line number', (i) => i);
  table.fill('lines to the end', (i) => n - 1 - i);
  table.fill('place on the page', (i) => i / Math.max(1, n - 1));
  table.fill('running text before', (i) => sums[i]!);
  table.fill('running text after', (i) => total - sums[i + 1]!);
  table.fill('place in the running text', (i) => (total ? sums[i]! / total : 0));
  table.fill('lines on the page', () => n);
  table.fill('running text on the page', () => total);
  const [first, last] = heaviestRun(n, (i) => Math.min(MAX_GAIN, prose[i]!) - LINE_COST);
  table.fill('from the start of the densest run', (i) => i - first);
  table.fill('from the end of the densest run', (i) => i - last);
  table.fill('in the densest run', (i) => (i >= first && i <= last ? 1 : 0));
}
