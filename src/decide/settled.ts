import type { Page } from '../page/page.ts';
import type { Label } from '../rules/rule.ts';
import { enclosedLines } from './enclosed.ts';
import { settles } from './settles.ts';

/** Whether a line is noise without asking the model: it shows nothing, a rule is certain of it, or it is inside a box. */
function isSettled(page: Page, labels: readonly (readonly Label[])[]): (line: number) => boolean {
  const enclosed = enclosedLines(page, labels);
  return (i) => page.lines[i]!.text === '' || enclosed.has(i) || labels[i]!.some(settles);
}

/**
 * The lines that the model judges, in the page's order: all but the settled ones. Those are taken out before the lines
 * around them are judged, so that an advertisement between two paragraphs does not look like the article's end.
 */
export function openLines(page: Page, labels: readonly (readonly Label[])[]): Int32Array {
  const settled = isSettled(page, labels);
  return Int32Array.from(page.lines.keys()).filter((i) => !settled(i));
}
