import { endsSentence, hasMoreWords, wordsIn } from '../text/measure.ts';
import type { Draft } from './draft.ts';
import type { Layout } from './layout.ts';

/** Most words per list item, on average. */
const ITEM_WORDS = 25;
/** At least this many short lines in a row make a list by their shape alone. */
const LIST_LINES = 3;

/** `You will need:` */
const ANNOUNCES = /[:：]$/;

/** Why a block is a list item: no blank line separates it from others, or it is one of several short ones. */
export type ListItem = 'close' | 'short' | null;

/** Which blocks are list items; `heads` are those that may be the subhead of the paragraph after them. */
export function listItems(drafts: readonly Draft[], heads: readonly boolean[], layout: Layout): ListItem[] {
  const items: ListItem[] = drafts.map(() => null);
  const isShort = (i: number) => !heads[i] && couldBeItem(drafts[i]!.text);
  for (const [from, to] of runs(drafts.length, (i) => isShort(i) && isShort(i - 1)))
    if (to - from >= LIST_LINES) items.fill('short', from, to);
  if (!layout.spaced) return items;
  for (const [start, to] of runs(drafts.length, (i) => !drafts[i]!.apart)) {
    const from = ANNOUNCES.test(drafts[start]!.text) ? start + 1 : start;
    if (isCloseList(drafts.slice(from, to), heads[to - 1]!)) items.fill('close', from, to);
  }
  return items;
}

function couldBeItem(text: string): boolean {
  return !endsSentence(text) && !ANNOUNCES.test(text) && !hasMoreWords(text, ITEM_WORDS);
}

/** Where blank lines separate paragraphs, lines without them are a list; two may be paragraphs or a kicker. */
function isCloseList(lines: readonly Draft[], lastHeads: boolean): boolean {
  if (lines.length < 2) return false;
  if (lines.length < LIST_LINES && (lastHeads || lines.some((d) => endsSentence(d.text)))) return false;
  const words = lines.reduce((sum, d) => sum + wordsIn(d.text), 0);
  return words <= ITEM_WORDS * lines.length;
}

/** Ranges `[from, to)` in which every block except the first goes with the one before it. */
function* runs(size: number, goesWithBefore: (i: number) => boolean): Generator<[number, number]> {
  let from = 0;
  for (let i = 1; i <= size; i++) {
    if (i < size && goesWithBefore(i)) continue;
    yield [from, i];
    from = i;
  }
}
