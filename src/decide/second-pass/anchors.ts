import { type FeatureTable, zeros } from '../table.ts';
import type { LineScores } from './scores.ts';

/** An anchor, a line that is surely body, has at least this many words. */
const MIN_ANCHOR_WORDS = 8;
/** Scores above which a line is surely body: a low limit and a high one. */
const ANCHORS: Record<string, number> = { 'good line': 0.8, 'sure line': 0.93 };
/** The distance to an anchor that does not exist. */
const NONE = 999;
/** The mean score if no line is between. */
const NOTHING_BETWEEN = 9;

/**
 * What is between the line and the nearest anchors: a picture's caption is close to both, a list of other articles
 * has none below.
 */
export function addAnchors(table: FeatureTable, lines: FeatureTable, scores: LineScores): void {
  const noise = lines.column('noise label');
  for (const [name, from] of Object.entries(ANCHORS)) {
    const anchor = (i: number) => scores.chance[i]! > from && scores.words[i]! >= MIN_ANCHOR_WORDS;
    const order = Array.from({ length: table.size }, (_, i) => i);
    const above = addStretch(table, `since a ${name}`, order, anchor, scores, noise);
    const below = addStretch(table, `to a ${name}`, order.reverse(), anchor, scores, noise);
    table.add(`times a ${name} above`, above);
    table.add(`times a ${name} below`, below);
  }
}

/**
 * The lines between the last anchor met and each line.
 *
 * @param order The lines in the order they are met: downwards or upwards.
 * @returns how many anchors were met before each line.
 */
function addStretch(
  table: FeatureTable,
  name: string,
  order: readonly number[],
  anchor: (line: number) => boolean,
  { odds, words }: LineScores,
  noise: Float64Array,
): Float64Array {
  const n = table.size;
  const lines = table.add(`lines ${name}`, zeros(n));
  const wordsOf = table.add(`words ${name}`, zeros(n));
  const score = table.add(`mean first score ${name}`, zeros(n));
  const noiseOf = table.add(`noise labels ${name}`, zeros(n));
  const met = zeros(n);
  let between = { lines: 0, words: 0, odds: 0, noise: 0 };
  let anchors = 0;
  for (const i of order) {
    lines[i] = anchors ? between.lines + 1 : NONE;
    wordsOf[i] = between.words;
    score[i] = between.lines ? between.odds / between.lines : NOTHING_BETWEEN;
    noiseOf[i] = between.noise;
    met[i] = anchors;
    if (anchor(i)) {
      anchors++;
      between = { lines: 0, words: 0, odds: 0, noise: 0 };
    } else {
      between.lines++;
      between.words += words[i]!;
      between.odds += odds[i]!;
      between.noise += noise[i]!;
    }
  }
  return met;
}
