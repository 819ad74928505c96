import { type Counts, countEach, overlap } from './overlap.ts';
import { tokens } from './tokens.ts';

/** Words in a shingle, as in scrapinghub/article-extraction-benchmark. */
const WIDTH = 4;

/** Every run of four words; a text with fewer words is one shingle, a text without words has none. */
export function shingles(text: string): Counts {
  const words = tokens(text);
  if (words.length === 0) return new Map();
  const last = Math.max(0, words.length - WIDTH);
  return countEach(Array.from({ length: last + 1 }, (_, i) => words.slice(i, i + WIDTH).join(' ')));
}

export interface PrecisionRecall {
  /** `null` when there is no output. */
  precision: number | null;
  /** `null` when there is no gold. */
  recall: number | null;
}

/** Precision and recall of a body over its four-word shingles. No output for empty gold is perfect. */
export function shingleScore(gold: string, output: string): PrecisionRecall {
  const { shared, lost, extra } = overlap(shingles(gold), shingles(output));
  if (lost === 0 && extra === 0) return { precision: 1, recall: 1 };
  return {
    precision: shared + extra > 0 ? shared / (shared + extra) : null,
    recall: shared + lost > 0 ? shared / (shared + lost) : null,
  };
}
