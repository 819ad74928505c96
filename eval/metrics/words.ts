import { countEach, f1, overlap } from './overlap.ts';
import { fold, tokens } from './tokens.ts';

/** F1 over the multiset of lower-case words, as in WCXB; 0 when no word is shared. */
export function wordF1(gold: string, output: string): number {
  const { shared, lost, extra } = overlap(
    countEach(tokens(gold.toLowerCase())),
    countEach(tokens(output.toLowerCase())),
  );
  return shared === 0 ? 0 : f1(shared / (shared + extra), shared / (shared + lost));
}

/** F1 over the set of normalised words; each counts once, however often it occurs. */
export function wordSetF1(gold: string, output: string): number {
  const wanted = new Set(tokens(fold(gold)));
  const given = new Set(tokens(fold(output)));
  const shared = [...wanted].filter((word) => given.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (wanted.size + given.size);
}
