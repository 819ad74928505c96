import { heaviestRun } from '../first-pass/heaviest-run.ts';
import type { FeatureTable } from '../table.ts';
import { prefixSums } from '../table.ts';
import type { LineScores } from './scores.ts';

/** A line counts for at most this many words, so that no single line outweighs the rest. */
const MAX_WORDS = 40;
/** Added to each line's words, so that an empty line counts a little. */
const EXTRA_WORDS = 2;
/** A line above this score adds to a run, one below it subtracts: a low limit and a high one. */
const RUNS: Record<string, number> = { 'likely run': 0.45, 'sure run': 0.7 };

/**
 * The line's place in the page's body as the first pass sees it: how much body is above and below, and how far the
 * line is from the run of lines with the greatest gain (a maximum-sum scan).
 */
export function addMass(table: FeatureTable, { chance, words }: LineScores): void {
  const n = table.size;
  const body = prefixSums(chance.map((p, i) => p * words[i]!));
  const all = prefixSums(words);
  const total = body[n]!;
  const after = (i: number) => total - body[i + 1]!;
  table.fill('share of the likely body above', (i) => body[i]! / Math.max(1, total));
  table.fill('share of the likely body below', (i) => after(i) / Math.max(1, total));
  table.fill('likely body words above (log)', (i) => Math.log1p(body[i]!));
  table.fill('likely body words below (log)', (i) => Math.log1p(Math.max(0, after(i))));
  table.fill('share of likely body on the page', () => total / Math.max(1, all[n]!));
  for (const [name, from] of Object.entries(RUNS)) {
    const gain = (i: number) => (chance[i]! - from) * Math.min(words[i]! + EXTRA_WORDS, MAX_WORDS);
    const [first, last] = heaviestRun(n, gain);
    table.fill(`lines from the start of the ${name}`, (i) => i - first);
    table.fill(`lines from the end of the ${name}`, (i) => i - last);
    table.fill(`words outside the ${name}`, (i) => {
      if (i > last) return all[i]! - all[last + 1]!;
      return i < first ? all[i + 1]! - all[first]! : 0;
    });
    const held = (body[last + 1]! - body[first]!) / Math.max(1, total);
    table.fill(`share of the likely body in the ${name}`, () => held);
  }
}
