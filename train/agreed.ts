import type { Page } from '../src/page/page.ts';
import { alignToGold } from './align.ts';

/** A page is used if the lines of both bodies have this F1, in words, and the body this many words. */
const MIN_F1 = 0.8;
const MIN_WORDS = 100;
/** Shorter lines that both have are left open: many are captions, credits and headings of boxes. */
const MIN_LINE = 8;

/**
 * Finds lines by the bodies that two extractors found in the page's HTML.
 *
 * Of the words of world-dev in lines that both had .95 were body, of those that neither had .001. The first line that both
 * have is often a deck, and is left open, too.
 *
 * @returns One weight for each line, like `alignToGold`; `NaN` where they disagree. Nothing if they disagree on the page.
 */
export function alignToBoth(page: Page, bodies: readonly [string, string]): Float64Array | undefined {
  const [a, b] = bodies.map((body) => alignToGold(page, body)) as [Float64Array, Float64Array];
  const out = new Float64Array(page.lines.length).fill(Number.NaN);
  let both = 0;
  let either = 0;
  let begun = false;
  for (let i = 0; i < out.length; i++) {
    const words = Math.abs(a[i]!);
    const one = a[i]! > 0;
    const other = b[i]! > 0;
    if (one && other) both += words;
    if (one || other) either += words;
    if (!one && !other) out[i] = -words;
    if (!one || !other || words < MIN_LINE) continue;
    if (begun) out[i] = words;
    begun = true;
  }
  return both >= MIN_WORDS && (2 * both) / (both + either) >= MIN_F1 ? out : undefined;
}
