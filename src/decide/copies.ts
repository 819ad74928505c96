import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';

/** Shorter lines may well be said twice: table cells, refrains, list items. */
const PARAGRAPH_WORDS = 12;

/**
 * Body paragraphs that the page says once more elsewhere: they stand above in the body word for word, and
 * something that is not body lies between. An author who repeats a paragraph does so in running text, and
 * what stands there more than twice is meant to.
 */
export function copiesOf(page: Page, isBody: readonly boolean[]): Set<number> {
  const places = new Map<string, number[]>();
  /** How many lines that are not body stand above each line. */
  const gaps: number[] = [];
  let gap = 0;
  const facts = lineFacts(page);
  for (const { index, text } of page.lines) {
    gaps.push(gap);
    if (!isBody[index]) gap++;
    if (!isBody[index] || facts.counts(index).words < PARAGRAPH_WORDS) continue;
    const list = places.get(text);
    if (list) list.push(index);
    else places.set(text, [index]);
  }
  const twice = [...places.values()].filter((list) => list.length === 2 && gaps[list[0]!]! < gaps[list[1]!]!);
  return new Set(twice.map((list) => list[1]!));
}
