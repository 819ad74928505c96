import type { FeatureTable } from '../table.ts';
import type { LineScores } from './scores.ts';

/** Lines above this score are likely body: the others are compared with them. */
const GOOD = 0.8;
/** Assumed share of them that ends like a sentence, if there are none. */
const UNKNOWN_ENDS = 0.5;
/** A line whose score is closer than this to .5 is in doubt. */
const DOUBT = 0.3;

/** How the line differs from the page's likely body lines: in length, in how it ends, in its score. */
export function addProfile(
  table: FeatureTable,
  lines: FeatureTable,
  { odds, chance, words }: LineScores,
): void {
  const ends = lines.column('ends like a sentence');
  const good = chance.map((p, i) => (p > GOOD ? words[i]! : 0));
  const total = good.reduce((sum, w) => sum + w, 0);
  const mean = (value: (line: number) => number, otherwise: number) =>
    total ? good.reduce((sum, w, i) => sum + w * value(i), 0) / total : otherwise;
  const length = mean((i) => Math.log1p(words[i]!), 0);
  const ending = mean((i) => ends[i]!, UNKNOWN_ENDS);
  const score = mean((i) => odds[i]!, 0);
  table.fill('length against the likely body (log)', (i) => Math.log1p(words[i]!) - length);
  table.fill('sentence end against the likely body', (i) => ends[i]! - ending);
  table.fill('first score against the likely body', (i) => odds[i]! - score);
  table.fill('length of likely body lines (log)', () => length);
  table.fill('sentence ends of the likely body', () => ending);
  table.fill('first score of the likely body', () => score);
  const all = words.reduce((sum, w) => sum + w, 0);
  const doubtful = words.reduce((sum, w, i) => sum + (Math.abs(chance[i]! - 0.5) < DOUBT ? w : 0), 0);
  table.fill('share of the page in doubt', () => doubtful / Math.max(1, all));
}
