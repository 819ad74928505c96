import { lineFacts } from '../page/line-facts.ts';
import { isFree, type Undecided, words } from './undecided.ts';

const MAX_WORDS = 6;
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
  return isHeading(all, line) && isAtEnd(all, isBody, line) ? [line] : [];
}

function isHeading(all: Undecided, line: number): boolean {
  const { text } = all.page.lines[line]!;
  const isShort = isFree(all, line) && words(all.page, line) <= MAX_WORDS;
  return isShort && !lineFacts(all.page).endsSentence(line) && !LEADS_IN.test(text);
}

/** A sentence is right above, or no body, and something else below. */
function isAtEnd({ page, labels }: Undecided, isBody: readonly boolean[], line: number): boolean {
  const next = page.lines.slice(line + 1).find(({ text }) => text !== '');
  if (!next || (page.source.markup && labels[next.index]!.length === 0)) return false;
  return !isBody[line - 1] || lineFacts(page).endsSentence(line - 1);
}
