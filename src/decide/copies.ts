import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';

/** Shorter lines may well occur twice: table cells, refrains, list items. */
const MIN_PARAGRAPH_WORDS = 12;

/**
 * Body paragraphs that are copies: the same text is above in the body, and something that is not body is between. If an
 * author repeats a paragraph, only running text is between, and a text that occurs more than twice is repeated on
 * purpose.
 */
export function copiesOf(page: Page, isBody: readonly boolean[]): Set<number> {
  const places = new Map<string, number[]>();
  /** The number of lines above each line that are not body. */
  const gaps: number[] = [];
  let gap = 0;
  const facts = lineFacts(page);
  for (const { index, text } of page.lines) {
    gaps.push(gap);
    if (!isBody[index]) gap++;
    if (!isBody[index] || facts.counts(index).words < MIN_PARAGRAPH_WORDS) continue;
    const list = places.get(text);
    if (list) list.push(index);
    else places.set(text, [index]);
  }
  const twice = [...places.values()].filter((list) => list.length === 2 && gaps[list[0]!]! < gaps[list[1]!]!);
  return new Set(twice.map((list) => list[1]!));
}
