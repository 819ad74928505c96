import { sharedShare } from '../../page/shared-words.ts';
import { isSentence, type Undecided, words } from '../undecided.ts';

const MIN_WORDS = 12;
const MIN_SCORE = 0.4;
/** Share of its longer words that the body has. */
const MIN_SHARED = 0.4;

export const INSIDE = 'a long sentence with the article’s words, between two parts of it';

/**
 * Long sentences between two parts of the body, with something that is not body above and below: a paragraph between two boxes. On 942
 * text dumps 7 of 10 such lines were body (202 of 265 words), of likelier ones with fewer of the body's words 3 of 8.
 */
export function linesInside(all: Undecided, isBody: readonly boolean[]): number[] {
  if (all.page.source.markup) return [];
  const { lines } = all.page;
  const [first, last] = [isBody.indexOf(true), isBody.lastIndexOf(true)];
  const isLikely = (i: number) =>
    !isBody[i] && all.scores[i]! >= MIN_SCORE && isSentence(all, i) && words(all.page, i) >= MIN_WORDS;
  const found = [...isBody.keys()].filter((i) => i > first && i < last && isLikely(i));
  if (found.length === 0) return [];
  const body = lines.filter(({ index }) => isBody[index]);
  return found.filter((i) => sharedShare(body, [lines[i]!]) >= MIN_SHARED);
}
