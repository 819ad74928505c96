import type { FeatureTable } from '../table.ts';
import { prefixSums, shifted, windowMean } from '../table.ts';

const NEAR = [-3, -2, -1, 1, 2, 3];
const COPIED = [
  'words',
  'ends like a sentence',
  'share of capitalised words',
  'noise label',
  'label date',
  'share of digits',
];
const WINDOWS: readonly (readonly [number, number])[] = [
  [-3, -1],
  [1, 3],
  [-10, -1],
  [1, 10],
  [-2, 2],
  [-6, 6],
];

/** The lines around the line: the nearest ones one by one, then means over windows. */
export function addNeighbours(table: FeatureTable, prose: Float64Array): void {
  for (const name of COPIED) {
    const column = table.column(name);
    for (const by of NEAR) table.add(`${name}, line ${by > 0 ? '+' : ''}${by}`, shifted(column, by, -1));
  }
  const logWords = table.column('words').map(Math.log1p);
  const ends = table.column('ends like a sentence');
  for (const [name, column] of [
    ['running text', prose],
    ['length (log)', logWords],
    ['sentence ends', ends],
  ] as const) {
    const sums = prefixSums(column);
    for (const [from, to] of WINDOWS)
      table.add(`${name}, lines ${from} to ${to}`, windowMean(sums, from, to));
  }
  addRhythm(table, logWords, ends);
}

/** The difference from a line outside the page. */
const OUTSIDE_DIFFERENCE = 4;
/** Weight of digits in the difference. */
const DIGITS_WEIGHT = 2;

/** How the line differs from the lines one period away: name, date, text, name, date, text is a comment thread. */
function addRhythm(table: FeatureTable, words: Float64Array, ends: Float64Array): void {
  const capitals = table.column('share of capitalised words');
  const digits = table.column('share of digits');
  const unlike = (a: number, b: number) =>
    a < 0 || b < 0 || a >= table.size || b >= table.size
      ? OUTSIDE_DIFFERENCE
      : Math.abs(words[a]! - words[b]!) +
        Math.abs(ends[a]! - ends[b]!) +
        Math.abs(capitals[a]! - capitals[b]!) +
        DIGITS_WEIGHT * Math.abs(digits[a]! - digits[b]!);
  for (const period of [1, 2, 3, 4, 5]) {
    table.fill(`unlike lines ${period} away`, (i) => (unlike(i, i - period) + unlike(i, i + period)) / 2);
  }
}
