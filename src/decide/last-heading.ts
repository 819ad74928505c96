import { lineFacts } from '../page/line-facts.ts';
import { isFree, type Undecided, upTo, words } from './undecided.ts';

const MAX_WORDS = 6;
/** Words of a title below other articles' titles, and of those. */
const MAX_TITLE_WORDS = 20;
const MIN_TITLE_WORDS = 4;
const MIN_TITLES = 3;
/** No item with a mark or a number, and no lead-in. */
const TITLE = /^[\p{Lu}"“«„].*[^:：,;]$/u;
/** A line that the model is so sure of stays. */
const SURE = 0.8;
/** `Then I use this prompt:` leads in to what the page holds back. */
const LEADS_IN = /[:：]$/u;

export const LAST_HEADING =
  'a heading below the article’s last sentence, with nothing of the article below it';

/**
 * The heading of what follows the article: `Letters to the editor`, `Get the checklists`, the name of the site above its footer. The
 * model takes it for a subhead, which has text below it. Held out by site, of 44 such lines on 4,200 dumps of text 40 were not the
 * article's; of 34 in Markdown, with a line below that looks like noise, 23; in HTML, where the model knows more, half.
 *
 * @param found Lines that are body because of those around them.
 */
export function lastHeading(
  all: Undecided,
  isBody: readonly boolean[],
  found: ReadonlyMap<number, string>,
): number[] {
  const { page, scores } = all;
  const line = isBody.lastIndexOf(true);
  if (line < 1 || page.source.kind === 'html' || found.has(line) || scores[line]! >= SURE) return [];
  const titles = lastTitles(all, isBody, found);
  if (titles.length >= MIN_TITLES) return titles;
  return isHeading(all, isBody, line) && isAtEnd(all, isBody, line) ? [line] : [];
}

/** Titles of other articles in a row below the last sentence: the model takes all of them for subheads. */
function lastTitles(
  all: Undecided,
  isBody: readonly boolean[],
  found: ReadonlyMap<number, string>,
): number[] {
  const { page, scores, labels } = all;
  const facts = lineFacts(page);
  const isTitle = (i: number) =>
    isBody[i] &&
    isFree(all, i) &&
    !found.has(i) &&
    scores[i]! < SURE &&
    words(page, i) >= MIN_TITLE_WORDS &&
    words(page, i) <= MAX_TITLE_WORDS &&
    !facts.endsSentence(i) &&
    TITLE.test(page.lines[i]!.text);
  const last = isBody.lastIndexOf(true);
  let first = last + 1;
  while (first > 1 && isTitle(first - 1)) first--;
  const isBelowSentence = isBody[first - 1] === true && facts.endsSentence(first - 1);
  const isClosed = (labels[last + 1]?.length ?? 0) > 0;
  return isBelowSentence && isClosed ? upTo(first, last + 1) : [];
}

function isHeading(all: Undecided, isBody: readonly boolean[], line: number): boolean {
  const { text } = all.page.lines[line]!;
  const most = isBelowTitles(all, isBody, line) ? MAX_TITLE_WORDS : MAX_WORDS;
  const isShort = isFree(all, line) && words(all.page, line) <= most;
  return isShort && !lineFacts(all.page).endsSentence(line) && !LEADS_IN.test(text);
}

/** The last of several titles in a row, none of the others body. */
function isBelowTitles(all: Undecided, isBody: readonly boolean[], line: number): boolean {
  const isTitle = (i: number) =>
    i > 0 &&
    !isBody[i] &&
    isFree(all, i) &&
    words(all.page, i) >= MIN_TITLE_WORDS &&
    !lineFacts(all.page).endsSentence(i);
  return isTitle(line - 1) && isTitle(line - 2);
}

/** A sentence is right above, or no body, and something else below. */
function isAtEnd({ page, labels }: Undecided, isBody: readonly boolean[], line: number): boolean {
  const next = page.lines.slice(line + 1).find(({ text }) => text !== '');
  if (!next) return !isBody[line - 1] && labels[line - 1]!.length > 0 && page.source.markup !== null;
  if (page.source.markup && labels[next.index]!.length === 0) return false;
  return !isBody[line - 1] || lineFacts(page).endsSentence(line - 1);
}
