import type { FeatureTable } from '../table.ts';
import { prefixSums, shifted, windowMean } from '../table.ts';
import type { LineScores } from './scores.ts';

const NEAR = [-4, -3, -2, -1, 1, 2, 3, 4];
/** Log-odds of lines outside the page: noise. */
const OUTSIDE = -6;
const WINDOWS: readonly (readonly [number, number])[] = [
  [-5, -1],
  [1, 5],
  [-12, -1],
  [1, 12],
  [-30, -1],
  [1, 30],
  [-2, 2],
  [-8, 8],
];

/** The line's score, its neighbours' scores, and for each window the mean score and the share of likely body words. */
export function addAround(table: FeatureTable, { odds, chance, words }: LineScores): void {
  table.add('first score', odds);
  for (const by of NEAR)
    table.add(`first score of line ${by > 0 ? '+' : ''}${by}`, shifted(odds, by, OUTSIDE));
  const oddsSums = prefixSums(odds);
  const likely = prefixSums(chance.map((p, i) => p * words[i]!));
  const all = prefixSums(words);
  for (const [from, to] of WINDOWS) {
    table.add(`mean first score of lines ${from} to ${to}`, windowMean(oddsSums, from, to));
    const body = windowMean(likely, from, to);
    const total = windowMean(all, from, to);
    table.add(
      `share of likely body in lines ${from} to ${to}`,
      body.map((sum, i) => (total[i] ? sum / total[i]! : 0)),
    );
  }
}
