import type { LabelKind } from '../../rules/rule.ts';
import { isSentence, sharedWithBody, type Undecided, upTo, words } from '../undecided.ts';

const MIN_WORDS = 12;
const MIN_SCORE = 0.4;
/** Share of its longer words that the body has. */
const MIN_SHARED = 0.4;

/** Between two lines of the body: what is there is a comment, or another article. */
const OTHERS: ReadonlySet<LabelKind> = new Set(['byline', 'comments', 'date']);

export const INSIDE = 'a long sentence with the article’s words, between two parts of it';

/**
 * Long sentences between two parts of the body, with something that is not body above and below: a paragraph between two boxes. On 942
 * text dumps 6 of 8 such lines were body (188 of 225 words), of likelier ones with fewer of the body's words 3 of 8. On 250 dumps of
 * pages that the model has not seen, the lines between comments were 7 of 9, so a date or a name beside them bars them.
 */
export function linesInside(all: Undecided, isBody: readonly boolean[]): number[] {
  if (all.page.source.markup) return [];
  const [first, last] = [isBody.indexOf(true), isBody.lastIndexOf(true)];
  const isLikely = (i: number) =>
    !isBody[i] && all.scores[i]! >= MIN_SCORE && isSentence(all, i) && words(all.page, i) >= MIN_WORDS;
  const isOther = (i: number) => all.labels[i]!.some(({ kind }) => OTHERS.has(kind));
  const isAmidOthers = (i: number) =>
    upTo(isBody.lastIndexOf(true, i) + 1, isBody.indexOf(true, i)).some(isOther);
  const found = [...isBody.keys()].filter((i) => i > first && i < last && isLikely(i) && !isAmidOthers(i));
  if (found.length === 0) return [];
  const shareOf = sharedWithBody(all, isBody);
  return found.filter((i) => shareOf(i) >= MIN_SHARED);
}
