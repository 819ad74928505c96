import { type Counts, countsOf } from '../text/measure.ts';
import type { Page } from './page.ts';

const perPage = new WeakMap<Page, readonly Counts[]>();

/** `countsOf` of each line, worked out once a page. */
export function lineCounts(page: Page): readonly Counts[] {
  let counts = perPage.get(page);
  if (!counts) {
    counts = page.lines.map(({ text }) => countsOf(text));
    perPage.set(page, counts);
  }
  return counts;
}
