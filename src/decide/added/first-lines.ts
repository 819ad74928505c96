import { isSentence, type Undecided, upTo, words } from '../undecided.ts';

const MIN_WORDS = 10;
/** Lines from the page's first one to the first of the body. */
const MAX_LINES = 5;

export const FIRST_LINES = 'a whole sentence at the very beginning of the page, near the article’s text';

/**
 * Sentences at the beginning of a page that was cut off above its article: the first line that shows anything is one, and the body begins
 * a few lines below. The model takes it for a deck or a caption, but a page has its menu or its headline above those. Of 942 text dumps of
 * whole pages none begins so.
 */
export function linesAtTop(all: Undecided, isBody: readonly boolean[]): number[] {
  const { lines } = all.page;
  const top = lines.findIndex(({ text }) => text !== '');
  const first = isBody.indexOf(true);
  const isLede = (line: number) => isSentence(all, line) && words(all.page, line) >= MIN_WORDS;
  const near = upTo(top, first).filter((i) => lines[i]!.text);
  if (near.length === 0 || near.length > MAX_LINES || !isLede(top)) return [];
  return near.filter(isLede);
}
