import type { Page } from '../../page/page.ts';
import { perPage } from '../../page/per-page.ts';
import { endsSentence, hasLetter, hasMoreWords } from '../../text/measure.ts';

/** What a line is by shape alone: running text, a short label, or neither. */
export type Shape = 'prose' | 'label' | 'other';

/** Fewest words of a line that reads as running text; one in Chinese counts by its characters. */
const PROSE_WORDS = 14;
const LABEL_WORDS = 4;
const LABEL_CHARACTERS = 45;

/** Characters that always hold `PROSE_WORDS` words where the line is running text. */
const SAMPLE = 160;

function shapeOf(text: string): Shape {
  if (text.length <= LABEL_CHARACTERS) return isLabel(text) ? 'label' : 'other';
  if (!endsSentence(text.slice(-8))) return 'other';
  return hasMoreWords(text.slice(0, SAMPLE), PROSE_WORDS - 1) ? 'prose' : 'other';
}

function isLabel(text: string): boolean {
  return hasLetter(text) && !/[.!?。！？:：;,]$/.test(text) && !hasMoreWords(text, LABEL_WORDS);
}

/** The shape of each line, with the first and last line of running text, `-1` when there is none. */
export interface Shapes {
  readonly of: readonly Shape[];
  readonly first: number;
  readonly last: number;
}

/** The shapes of a page's lines. */
export const shapesOf = perPage((page): Shapes => {
  const of = page.lines.map((line) => shapeOf(line.text));
  return { of, first: of.indexOf('prose'), last: of.lastIndexOf('prose') };
});

/** Whether there is running text both above and below the line. */
export function amidProse(page: Page, index: number): boolean {
  const { first, last } = shapesOf(page);
  return first >= 0 && first < index && index < last;
}
