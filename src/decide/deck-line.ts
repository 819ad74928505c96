import { lineFacts } from '../page/line-facts.ts';
import { isHint } from '../rules/rule.ts';
import { type Undecided, words } from './undecided.ts';

/** Words of a deck, and of the paragraph below the byline. */
const MAX_WORDS = 18;
const MIN_PARAGRAPH = 12;
/** Lines between the two: a byline, a date, counts, a share bar. */
const MAX_HEAD = 6;

export const DECK = 'a line without a stop above the byline: the deck, not the article’s text';

/**
 * The first line of the body if it is no sentence and a byline or a date is below it, with the text further down: what the model
 * takes for the first subhead in Markdown.
 */
export function linesOfDeck(all: Undecided, isBody: readonly boolean[]): number[] {
  const { page, labels } = all;
  const first = isBody.indexOf(true);
  const next = isBody.indexOf(true, first + 1);
  if (first < 1 || next < first + 2 || next - first > MAX_HEAD) return [];
  const isSentence = (i: number) => lineFacts(page).endsSentence(i);
  if (isSentence(first) || words(page, first) > MAX_WORDS || words(page, first) < 3) return [];
  const isHead = labels.slice(first + 1, next).some((own) => own.some(({ kind }) => isHint(kind)));
  const isParagraph = (i: number) => isSentence(i) && words(page, i) >= MIN_PARAGRAPH;
  return isHead && (isParagraph(next) || isParagraph(next + 1)) ? [first] : [];
}
