import type { Page } from '../src/page/page.ts';

/** Most lines kept above and below the body. */
const MOST_AROUND = 24;

/**
 * The page's text from a few lines above the gold body to a few below it.
 *
 * Scrapers often cut the frame of a page away before they dump it; without such pages in the training the
 * model takes the missing menu and footer for part of the page's shape, and keeps the date and headline as body.
 *
 * @param target As from `alignToGold`.
 * @param seed Decides how many lines stay around the body, from 0 to `MOST_AROUND` on either side.
 * @returns `null` when the page has no body.
 */
export function cropped(page: Page, target: Float64Array, seed: number): string | null {
  const first = target.findIndex((w) => w > 0);
  if (first < 0) return null;
  const last = target.findLastIndex((w) => w > 0);
  const above = seed % (MOST_AROUND + 1);
  const below = (seed >>> 8) % (MOST_AROUND + 1);
  const from = page.lines[Math.max(0, first - above)]!;
  const to = page.lines[Math.min(page.lines.length - 1, last + below)]!;
  return page.text.slice(from.start, to.end);
}
