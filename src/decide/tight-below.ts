import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import { perPage } from '../page/per-page.ts';
import type { Label, LabelKind } from '../rules/rule.ts';
import { settles } from './settled.ts';

/** Boxes that are read as a heading and a promise; a notice of cookies may be set into a paragraph. */
const BOXES: ReadonlySet<LabelKind> = new Set(['subscribe']);
/** Lines below the heading, and words of each. */
const MAX_LINES = 2;
const MAX_WORDS = 40;
/** A paragraph has so many words; so many of them, and this share of them with a blank line above, show that blank lines separate paragraphs. */
const MIN_PARAGRAPH_WORDS = 8;
const MIN_PARAGRAPHS = 2;
const MIN_SPACED = 0.6;
const QUOTED = 60;

/** Whether the page has blank lines between its paragraphs. */
const isSpaced = perPage((page): boolean => {
  const facts = lineFacts(page);
  const paragraphs = page.lines.filter(
    ({ index }) => facts.endsSentence(index) && facts.counts(index).words >= MIN_PARAGRAPH_WORDS,
  );
  const spaced = paragraphs.filter(({ blankBefore }) => blankBefore > 0).length;
  return paragraphs.length >= MIN_PARAGRAPHS && spaced >= MIN_SPACED * paragraphs.length;
});

/**
 * The promise below the heading of a newsletter, with no blank line between, on a page that has them between its paragraphs:
 * `Our newsletter` / `The news of the day in your inbox.` On 1,525 dumps none of 45 such lines was body, with blank lines between paragraphs or without.
 */
export function* tightBelow(
  page: Page,
  labels: readonly (readonly Label[])[],
): Generator<readonly [number, Label]> {
  for (const { index, text } of page.lines) {
    const box = labels[index]!.find((label) => BOXES.has(label.kind) && settles(label));
    if (!box || !isSpaced(page)) continue;
    const reason = `is right below “${text.slice(0, QUOTED)}”, without the blank line that paragraphs have`;
    for (let line = index + 1; line <= index + MAX_LINES && isTight(page, labels, line); line++)
      yield [line, { kind: box.kind, line, rule: 'tight-below', reason, certainty: 'certain' }];
  }
}

function isTight(page: Page, labels: readonly (readonly Label[])[], line: number): boolean {
  const here = page.lines[line];
  if (!here || here.text === '' || here.glued || here.blankBefore > 0) return false;
  const isOpen = !labels[line]!.some(settles);
  return isOpen && lineFacts(page).counts(line).words <= MAX_WORDS;
}
