import { lineFacts } from '../../page/line-facts.ts';
import { sharedShare } from '../../page/shared-words.ts';
import type { LabelKind } from '../../rules/rule.ts';
import { isFree, isListable, isSentence, type Undecided, words } from '../undecided.ts';

/** Words of a sentence that is running text wherever it stands. */
const MIN_RUNNING_WORDS = 10;
/** More lines below the body are another part of the page. */
const MAX_LINES = 12;
/** Sentences in a row at the page's end, share of their longer words that the body has, and words of a subhead between them. */
const MIN_SENTENCES = 2;
const MIN_SHARED = 0.4;
const MAX_SUBHEAD_WORDS = 8;
/** Below one of these the article is over: what follows are legal notices. */
const CLOSING: ReadonlySet<LabelKind> = new Set(['footer', 'copyright', 'cookie', 'contact']);

export const CUT_OFF = 'running text up to the end of the page';

/**
 * Sentences below the body and the lines between, on a page that was cut off inside its article: nothing below looks like
 * noise to a rule. The model expects a footer there, and finds the last paragraphs too near the end. On 4,183 dumps of whole
 * pages that adds 15 lines, 6 of them the article's.
 */
export function linesCutOff(all: Undecided, isBody: readonly boolean[]): number[] {
  const from = isBody.lastIndexOf(true) + 1;
  const tail = [...isBody.keys()].slice(from).filter((i) => all.page.lines[i]!.text);
  if (from === 0) return [];
  if (tail.length > MAX_LINES || !tail.every((i) => isListable(all, i))) return lastSentences(all, isBody);
  const end = tail.findLastIndex((i) => isSentence(all, i) && words(all.page, i) >= MIN_RUNNING_WORDS);
  return tail.slice(0, end + 1);
}

/**
 * The page ends in several long sentences with the words of the article, below a box or a list of other articles. Whole pages end in
 * menus and legal notices: of 1,300 two end so, and of the last paragraphs of articles two in three have so many of its words.
 */
function lastSentences(all: Undecided, isBody: readonly boolean[]): number[] {
  const { lines } = all.page;
  const run: number[] = [];
  let sentences = 0;
  for (let i = lines.findLastIndex(({ text }) => text !== ''); i >= 0 && !isBody[i]; i--) {
    const isLong = isSentence(all, i) && words(all.page, i) >= MIN_RUNNING_WORDS;
    if (!isLong && (run.length === 0 || !isSubhead(all, i))) break;
    if (isLong) sentences++;
    run.unshift(i);
  }
  if (sentences < MIN_SENTENCES) return [];
  const below = all.labels.slice(isBody.lastIndexOf(true) + 1);
  if (below.some((labels) => labels.some(({ kind }) => CLOSING.has(kind)))) return [];
  const first = run.findIndex((i) => isSentence(all, i));
  const own = run.slice(first);
  const body = lines.filter(({ index }) => isBody[index]);
  return sharedShare(
    body,
    own.map((i) => lines[i]!),
  ) >= MIN_SHARED
    ? own
    : [];
}

const isSubhead = (all: Undecided, line: number) =>
  isFree(all, line) && words(all.page, line) <= MAX_SUBHEAD_WORDS && !lineFacts(all.page).endsSentence(line);
