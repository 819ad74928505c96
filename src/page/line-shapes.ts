import { hasLetter, hasMoreWords } from '../text/measure.ts';
import { type LineFacts, lineFacts } from './line-facts.ts';
import type { Page } from './page.ts';
import { perPage } from './per-page.ts';

/** What a line looks like: running text, a short label, or neither. */
export type Shape = 'prose' | 'label' | 'other';

/** Running text has at least this many words; a Chinese line counts by its characters. */
const MIN_PROSE_WORDS = 14;
const MAX_LABEL_WORDS = 4;
const MAX_LABEL_LENGTH = 45;

/** In running text the first this many characters always have `MIN_PROSE_WORDS` words. */
const SAMPLE_LENGTH = 160;

function shapeOf(facts: LineFacts, line: number): Shape {
  const text = facts.text(line);
  if (text.length <= MAX_LABEL_LENGTH) return isLabel(facts, line) ? 'label' : 'other';
  if (!facts.endsSentence(line)) return 'other';
  return hasMoreWords(text.slice(0, SAMPLE_LENGTH), MIN_PROSE_WORDS - 1) ? 'prose' : 'other';
}

function isLabel(facts: LineFacts, line: number): boolean {
  const text = facts.text(line);
  return hasLetter(text) && !/[.!?。！？:：;,]$/.test(text) && facts.counts(line).words <= MAX_LABEL_WORDS;
}

/** The shape of each line, with the first and last line of running text, `-1` when there is none. */
export interface Shapes {
  readonly of: readonly Shape[];
  readonly first: number;
  readonly last: number;
}

/** The shapes of a page's lines. */
export const shapesOf = perPage((page): Shapes => {
  const facts = lineFacts(page);
  const of = page.lines.map(({ index }) => shapeOf(facts, index));
  return { of, first: of.indexOf('prose'), last: of.lastIndexOf('prose') };
});

/** Whether there is running text both above and below the line. */
export function amidProse(page: Page, index: number): boolean {
  const { first, last } = shapesOf(page);
  return first >= 0 && first < index && index < last;
}
