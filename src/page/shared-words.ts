import { eachWord } from '../text/word-codes.ts';
import type { Line } from './line.ts';

/** Shorter words are in every text. */
const MIN_LETTERS = 5;

/** Codes of the longer words of some lines. */
function longWords(lines: readonly Line[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { text } of lines)
    eachWord(text, (word, stem, letters) => {
      const code = letters === 0 ? word : letters >= MIN_LETTERS ? stem : 0;
      if (code !== 0) found.set(code, (found.get(code) ?? 0) + 1);
    });
  return found;
}

/** Share of the longer words of some lines that the body has, too, 0 to 1. */
export function sharedShare(body: readonly Line[], lines: readonly Line[]): number {
  const known = longWords(body);
  let [all, shared] = [0, 0];
  for (const [code, count] of longWords(lines)) {
    all += count;
    if (known.has(code)) shared += count;
  }
  return all === 0 ? 0 : shared / all;
}
