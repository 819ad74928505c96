import type { Page } from '../page/page.ts';
import { isHint, type Label } from '../rules/rule.ts';

/** Whether a label decides its line without asking the model. */
export function settles(label: Label): boolean {
  return label.certainty !== 'likely' && !isHint(label.kind);
}

/** Whether a line is noise without asking the model: it shows nothing, or a rule is certain of it. */
export function isSettled(page: Page, labels: readonly (readonly Label[])[]): (line: number) => boolean {
  return (i) => page.lines[i]!.text === '' || labels[i]!.some(settles);
}

/**
 * The lines that the model judges, in the page's order: all but the settled ones. Those are taken out before the lines
 * around them are judged, so that an advertisement between two paragraphs does not look like the article's end.
 */
export function openLines(page: Page, labels: readonly (readonly Label[])[]): Int32Array {
  const settled = isSettled(page, labels);
  return Int32Array.from(page.lines.keys()).filter((i) => !settled(i));
}
