import { endsSentence, wordsIn } from '../page/measure.ts';
import type { Page } from '../page/page.ts';

/** What a line is by shape alone: running text, a short label, or neither. */
export type Shape = 'prose' | 'label' | 'other';

/** Fewest words of a line that reads as running text; one in Chinese counts by its characters. */
const PROSE_WORDS = 14;
const LABEL_WORDS = 4;
const LABEL_CHARACTERS = 45;

function shapeOf(text: string): Shape {
  if (text.length <= LABEL_CHARACTERS)
    return /\p{L}/u.test(text) && !/[.!?。！？:：;,]$/.test(text) && wordsIn(text) <= LABEL_WORDS
      ? 'label'
      : 'other';
  return endsSentence(text.slice(-8)) && wordsIn(text.slice(0, 400)) >= PROSE_WORDS ? 'prose' : 'other';
}

const perPage = new WeakMap<Page, readonly Shape[]>();

/** The shape of each line, worked out once a page. */
export function shapesOf(page: Page): readonly Shape[] {
  let shapes = perPage.get(page);
  if (!shapes) {
    shapes = page.lines.map((line) => shapeOf(line.text));
    perPage.set(page, shapes);
  }
  return shapes;
}

/** Whether running text stands both above and below the line. */
export function amidProse(page: Page, index: number): boolean {
  const shapes = shapesOf(page);
  return (
    shapes.indexOf('prose') < index && shapes.indexOf('prose') >= 0 && index < shapes.lastIndexOf('prose')
  );
}
