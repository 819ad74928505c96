import { isListable, isSentence, type Undecided, words } from './undecided.ts';

/** Words of a sentence that is running text wherever it stands. */
const MIN_RUNNING_WORDS = 10;
/** More lines below the body are another part of the page. */
const MAX_LINES = 12;

export const CUT_OFF = 'running text up to the end of the page';

/**
 * Sentences below the body and the lines between, on a page that was cut off inside its article: nothing below looks like
 * noise to a rule. The model expects a footer there, and finds the last paragraphs too near the end. On 4,183 dumps of whole
 * pages that adds 15 lines, 6 of them the article's.
 */
export function linesCutOff(all: Undecided, isBody: readonly boolean[]): number[] {
  const from = isBody.lastIndexOf(true) + 1;
  const tail = [...isBody.keys()].slice(from).filter((i) => all.page.lines[i]!.text);
  if (from === 0 || tail.length > MAX_LINES || !tail.every((i) => isListable(all, i))) return [];
  const end = tail.findLastIndex((i) => isSentence(all, i) && words(all.page, i) >= MIN_RUNNING_WORDS);
  return tail.slice(0, end + 1);
}
