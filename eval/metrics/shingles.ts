import { type Counts, countEach, overlap } from './overlap.ts';
import { tokens } from './tokens.ts';

/** Words in a shingle, as in scrapinghub/article-extraction-benchmark. */
const WIDTH = 4;

/** Every run of four words; a text with fewer is one shingle, a text with none has none. */
export function shingles(text: string): Counts {
  const words = tokens(text);
  if (words.length === 0) return new Map();
  const last = Math.max(0, words.length - WIDTH);
  return countEach(Array.from({ length: last + 1 }, (_, i) => words.slice(i, i + WIDTH).join(' ')));
}

export interface PrecisionRecall {
  /** `null` when there is no output to be right or wrong. */
  precision: number | null;
  /** `null` when there is no gold to be found. */
  recall: number | null;
}

/** Precision and recall of a body over its four-word shingles. Nothing for nothing is perfect. */
export function shingleScore(gold: string, output: string): PrecisionRecall {
  const { shared, lost, extra } = overlap(shingles(gold), shingles(output));
  if (lost === 0 && extra === 0) return { precision: 1, recall: 1 };
  return {
    precision: shared + extra > 0 ? shared / (shared + extra) : null,
    recall: shared + lost > 0 ? shared / (shared + lost) : null,
  };
}
