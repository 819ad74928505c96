import { isFree, isSentence, sharedWithBody, type Undecided, upTo, words } from '../undecided.ts';

/** Words and score of a sentence, how many are enough, and how many of them follow another directly. */
const MIN_WORDS = 12;
const MIN_SCORE = 0.2;
const MIN_SENTENCES = 3;
const MIN_ADJACENT = 2;
/** Lines between the end of the body and the first of them, and between two. */
const MAX_GAP = 5;
/** Score of the lines between two of them that are the article's, too. */
const BETWEEN_FROM = 0.15;
/** Two in a row further below: words and score of each, and its share of the article's longer words. */
const MAX_FAR = 40;
const MIN_FAR_WORDS = 20;
const MIN_FAR_SCORE = 0.3;
const MIN_SHARED = 0.2;

export const RESUMED = 'one of several long sentences in a row: the article goes on below its first part';

/**
 * Several long sentences in a row a few lines below the body: the article goes on below a caption, a heading or a box. Each scores too
 * little, for the model expects the end there. Held out by site, all 9 such runs on 2,970 text dumps were the article's (3,600 words on
 * 5 sites), of single sentences one in four. Comments and other articles have names, dates or titles between. On pages with markup 3 of
 * 11 runs were the article's.
 */
export function linesResumed(all: Undecided, isBody: readonly boolean[]): number[] {
  const last = isBody.lastIndexOf(true);
  if (last < 0 || all.page.source.markup) return [];
  const found: number[] = [];
  let from = last;
  for (let i = last + 1; i < isBody.length && i - from <= MAX_GAP + 1 && !opensOther(all, i); i++) {
    if (!isLong(all, i)) continue;
    found.push(i);
    from = i;
  }
  const adjacent = found.filter((line, k) => line === found[k - 1]! + 1).length;
  if (found.length < MIN_SENTENCES || adjacent < MIN_ADJACENT) return farBelow(all, isBody, last);
  const isOwn = (i: number) => found.includes(i) || (isFree(all, i) && all.scores[i]! >= BETWEEN_FROM);
  return upTo(found[0]!, found.at(-1)! + 1).filter(isOwn);
}

/**
 * Two paragraphs with the article's words below a list of other articles. The model expects no article there; of pairs of such paragraphs
 * on 942 text dumps none was another article's, since that has words of its own.
 */
function farBelow(all: Undecided, isBody: readonly boolean[], last: number): number[] {
  const shareOf = sharedWithBody(all, isBody);
  const isFar = (i: number) =>
    all.scores[i]! >= MIN_FAR_SCORE && isSentence(all, i) && words(all.page, i) >= MIN_FAR_WORDS;
  const isOwn = (i: number) => shareOf(i) >= MIN_SHARED;
  for (let i = last + 1; i + 1 < Math.min(isBody.length, last + MAX_FAR); i++)
    if (isFar(i) && isFar(i + 1) && isOwn(i) && isOwn(i + 1)) return [i, i + 1];
  return [];
}

const isLong = (all: Undecided, line: number) =>
  all.scores[line]! >= MIN_SCORE && isSentence(all, line) && words(all.page, line) >= MIN_WORDS;

/** `Related stories`, `12 comments`, the name or the date of a comment or of another article. */
const opensOther = ({ labels }: Undecided, line: number) =>
  labels[line]!.some(({ certainty, kind }) => certainty === 'opener' || kind === 'date' || kind === 'byline');
