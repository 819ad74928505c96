import type { Page } from '../src/page/page.ts';

/** Lines kept above and below the body. */
const MAX_AROUND = 24;

/**
 * The lines from a few above the gold body to a few below it: the first, and the one after the last.
 *
 * @param seed Decides how many lines are kept on either side of the body, from 0 to `MAX_AROUND`.
 * @returns `null` if the page has no body.
 */
export function around(target: Float64Array, seed: number): [first: number, end: number] | null {
  const first = target.findIndex((w) => w > 0);
  if (first < 0) return null;
  const last = target.findLastIndex((w) => w > 0);
  const above = seed % (MAX_AROUND + 1);
  const below = (seed >>> 8) % (MAX_AROUND + 1);
  return [Math.max(0, first - above), Math.min(target.length, last + below + 1)];
}

/**
 * The page's text from a few lines above the gold body to a few below it.
 *
 * Scrapers often remove the frame of a page before they dump it. Without such pages in the training, the model expects
 * a menu and a footer, and keeps the date and headline as body if there are none.
 *
 * @param target The result of `alignToGold`.
 * @param seed Decides how many lines are kept on either side of the body, from 0 to `MAX_AROUND`.
 * @returns `null` if the page has no body.
 */
export function cropped(page: Page, target: Float64Array, seed: number): string | null {
  const range = around(target, seed);
  return range && page.text.slice(page.lines[range[0]]!.start, page.lines[range[1] - 1]!.end);
}
