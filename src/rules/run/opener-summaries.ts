import { lineFacts } from '../../page/line-facts.ts';
import type { Page } from '../../page/page.ts';
import { phrasesOf } from '../../phrases/on-page.ts';
import { isOpener } from '../../phrases/openers.ts';
import type { Label, LabelKind, Rule } from '../rule.ts';

/** Words of a title, and of the sentence below it. */
const MIN_TITLE = 3;
const MAX_TITLE = 20;
const MIN_SUMMARY = 8;
const MAX_SUMMARY = 40;
/** One title and a paragraph below `Read also` may be the article, which goes on. */
const MIN_ENTRIES = 2;
/** Kinds of phrases that no title or sentence of an entry has. */
const NO_ENTRY: ReadonlySet<LabelKind> = new Set(['related', 'subscribe', 'share', 'sign-in', 'comments']);

/** `Related stories` / `Harbour market to move` / `Traders had hoped for an answer before Christmas.` / a title / a sentence … */
export const openerSummaries: Rule = {
  name: 'opener-summaries',
  kind: 'related',
  about:
    'Titles of other articles below “Related stories”, each with a sentence below it, up to a short line.',
  find(page) {
    const labels: Label[] = [];
    for (const { index, text } of page.lines) {
      if (!isOpener(page, index)) continue;
      for (const line of entriesBelow(page, index))
        labels.push({
          kind: 'related',
          line,
          rule: 'opener-summaries',
          reason: `titles and sentences in turn below “${text}”`,
          certainty: 'certain',
        });
    }
    return labels;
  },
};

/** The lines of the entries; none if there are too few, or running text follows the last one. */
function entriesBelow(page: Page, opener: number): number[] {
  const found: number[] = [];
  let line = next(page, opener);
  while (isTitle(page, line) && isSummary(page, next(page, line))) {
    found.push(line, next(page, line));
    line = next(page, next(page, line));
  }
  return found.length >= 2 * MIN_ENTRIES && !isSummary(page, line) ? found : [];
}

/** The next line that shows something. */
function next({ lines }: Page, from: number): number {
  let line = from + 1;
  while (line < lines.length && lines[line]!.text === '') line++;
  return line;
}

/** `Read also: Harbour market to move` is put between two paragraphs; `Never miss an issue` opens a box of the site's. */
const isOther = (page: Page, line: number) =>
  phrasesOf(page)[line]!.some(({ kind, place }) => NO_ENTRY.has(kind) && place !== 'contains');

function isTitle(page: Page, line: number): boolean {
  if (line >= page.lines.length || lineFacts(page).endsSentence(line) || isOther(page, line)) return false;
  const { words } = lineFacts(page).counts(line);
  return words >= MIN_TITLE && words <= MAX_TITLE;
}

function isSummary(page: Page, line: number): boolean {
  if (line >= page.lines.length || !lineFacts(page).endsSentence(line) || isOther(page, line)) return false;
  const { words } = lineFacts(page).counts(line);
  return words >= MIN_SUMMARY && words <= MAX_SUMMARY;
}
