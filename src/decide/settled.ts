import type { Page } from '../page/page.ts';
import { isHint, type Label } from '../rules/rule.ts';

/** Whether a label decides its line without asking the model. */
export function settles(label: Label): boolean {
  return label.certainty !== 'likely' && !isHint(label.kind);
}

/**
 * The lines that the model judges, in the page's order: not those that show nothing, that a rule is certain of, or that are
 * inside a box. Those are taken out before the lines around them are judged, so that an advertisement between two paragraphs
 * does not look like the article's end.
 *
 * @param enclosed The lines inside boxes, as `enclosedLines` gives them.
 */
export function openLines(
  page: Page,
  labels: readonly (readonly Label[])[],
  enclosed: ReadonlyMap<number, Label>,
): Int32Array {
  const isOpen = (i: number) => page.lines[i]!.text !== '' && !enclosed.has(i) && !labels[i]!.some(settles);
  return Int32Array.from(page.lines.keys()).filter(isOpen);
}
