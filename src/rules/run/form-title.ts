import { lineFacts } from '../../page/line-facts.ts';
import { amidProse, shapesOf } from '../../page/line-shapes.ts';
import type { Page } from '../../page/page.ts';
import { phrasesOf } from '../../phrases/on-page.ts';
import type { Label, Rule } from '../rule.ts';

/** A title has at most so many words, and the promise below it. */
const MAX_TITLE = 12;
const MAX_PROMISE = 18;
/** Lines below the title in which the button of the form is. */
const REACH = 3;
/** Examples: `Email *`, `Your email address`, `Ihre E-Mail-Adresse`: the field of a form. */
const FIELD = /e-?mail/i;
const MAX_FIELD = 7;

/** What is above the field for an address between two paragraphs: `The Valley Letter` / `Local news every Friday.` / `Your email address`. */
export const formTitle: Rule = {
  name: 'form-title',
  kind: 'subscribe',
  about: 'The title of a newsletter between two paragraphs, above the field for an address.',
  find(page) {
    const labels: Label[] = [];
    for (const { index, text } of page.lines) {
      if (text.length > 60 || !isField(page, index) || !amidProse(page, index)) continue;
      for (const line of titleAbove(page, index))
        labels.push({
          kind: 'subscribe',
          line,
          rule: 'form-title',
          reason: `is right above the field “${text}”`,
          certainty: 'certain',
        });
    }
    return labels;
  },
};

const isSubscribe = (page: Page, line: number) =>
  phrasesOf(page)[line]?.some(({ kind }) => kind === 'subscribe' || kind === 'sign-in') === true;

/** A field for an address, with a button of the form below it. */
function isField(page: Page, line: number): boolean {
  const { words } = lineFacts(page).counts(line);
  if (words > MAX_FIELD || !FIELD.test(page.lines[line]!.text)) return false;
  for (let i = line + 1; i <= line + REACH; i++) if (isSubscribe(page, i)) return true;
  return false;
}

/** The title, with one sentence between it and the field. */
function titleAbove(page: Page, field: number): number[] {
  const facts = lineFacts(page);
  const isShort = (line: number, most: number) =>
    page.lines[line]!.text !== '' &&
    facts.counts(line).words <= most &&
    shapesOf(page).of[line] !== 'prose' &&
    phrasesOf(page)[line]!.length === 0;
  const above = field - 1;
  if (above < 1) return [];
  if (!facts.endsSentence(above)) return isShort(above, MAX_TITLE) ? [above] : [];
  const isPromise = isShort(above, MAX_PROMISE) && isShort(above - 1, MAX_TITLE);
  return isPromise && !facts.endsSentence(above - 1) ? [above - 1, above] : [];
}
