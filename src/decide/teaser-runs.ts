import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import { opensRelated, type Undecided, upTo, words } from './undecided.ts';

/** Lists of other articles, decided as a whole: alone, one of their titles or sentences reads like the article's. */
const RHYTHM = 'teaser-rhythm';
/** A run of titles and dates has at least so many lines, and at most this share of them is body. */
const MIN_LINES = 3;
const MAX_SHARE_OF_RUN = 1 / 3;
/** Titles and sentences in turn below `Related stories`. */
const MIN_ENTRIES = 2;
const MAX_SHARE_OF_LIST = 1 / 2;
const MAX_TITLE_WORDS = 20;
const MAX_SENTENCE_WORDS = 60;
/** A line that the model is so sure of is the article's. */
const SURE = 0.85;

export const TEASER_RUN = 'most of the list that it is in is not the article’s';

/**
 * Lines of the body in a list that is, for its greater part, none. On 1,824 text dumps of whole pages, held out by site, that drops 8
 * lines, 4 of them none; of pages with two or five titles and sentences put in, a fifth kept one without it.
 */
export function linesOfTeaserRuns(all: Undecided, isBody: readonly boolean[]): number[] {
  const isAnyBody = isBody.includes(true);
  return isAnyBody ? [...datedRuns(all, isBody), ...openedLists(all, isBody)] : [];
}

function* datedRuns({ labels, scores }: Undecided, isBody: readonly boolean[]): Generator<number, void> {
  let run: number[] = [];
  for (let i = 0; i <= labels.length; i++) {
    if (labels[i]?.some(({ rule }) => rule === RHYTHM)) {
      run.push(i);
      continue;
    }
    const body = run.filter((line) => isBody[line]);
    if (run.length >= MIN_LINES && body.length <= run.length * MAX_SHARE_OF_RUN)
      yield* body.filter((line) => scores[line]! < SURE);
    run = [];
  }
}

/** `Related stories` / `Harbour market to move` / `Traders had hoped for an answer.` / a title / a sentence, and the article goes on. */
function* openedLists(
  { page, labels, scores }: Undecided,
  isBody: readonly boolean[],
): Generator<number, void> {
  const isOpener = (line: number) => opensRelated({ labels }, line);
  for (const { index } of page.lines) {
    if (!isOpener(index)) continue;
    let end = index + 1;
    while (!isOpener(end) && isEntry(page, end)) end += 2;
    const list = upTo(index + 1, end);
    const body = list.filter((line) => isBody[line]);
    // Of two entries the first may be a title with the article below it.
    const isOwn = list.length === 2 * MIN_ENTRIES && isBody[index + 2];
    if (list.length < 2 * MIN_ENTRIES || body.length > list.length * MAX_SHARE_OF_LIST || isOwn) continue;
    yield* body.filter((line) => scores[line]! < SURE);
  }
}

/** A title, maybe a question, and a sentence below it. */
function isEntry(page: Page, line: number): boolean {
  if (line + 1 >= page.lines.length) return false;
  const facts = lineFacts(page);
  const { text } = page.lines[line]!;
  const isTitle = text !== '' && (!facts.endsSentence(line) || /[?？]$/.test(text));
  if (!isTitle || words(page, line) > MAX_TITLE_WORDS) return false;
  return facts.endsSentence(line + 1) && words(page, line + 1) <= MAX_SENTENCE_WORDS;
}
