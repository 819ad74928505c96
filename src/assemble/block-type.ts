import type { BlockType } from '../article.ts';
import { endsSentence, wordsIn } from '../page/measure.ts';
import type { Layout } from './layout.ts';

/** A block before its type is known. */
export interface Draft {
  text: string;
  /** A blank line (or something removed) stands between it and the block before. */
  apart: boolean;
}

/** `## Background` */
const MARKDOWN_HEADING = /^#{1,6} +/;
/** `> as she put it` */
const MARKDOWN_QUOTE = /^> */;
/** `• Cut the onions`, `- Cut the onions` */
const BULLET = /^[•·●○▪■◦‣►▶*–—-] +/;
/** `3. Cut the onions`, `3) Cut the onions` */
const NUMBER = /^\d{1,3}[.)] +/;

/** No subhead is longer, in words. */
const HEADING_WORDS = 16;
/** A list item in unspaced text is at most this long, in words. */
const ITEM_WORDS = 25;

/** The type of each block, and its text without the marks that said so. */
export function typed(drafts: readonly Draft[], layout: Layout): { type: BlockType; text: string }[] {
  return drafts.map((draft, i) => {
    const { text } = draft;
    if (MARKDOWN_HEADING.test(text)) return { type: 'heading', text: text.replace(MARKDOWN_HEADING, '') };
    if (MARKDOWN_QUOTE.test(text)) return { type: 'quote', text: text.replace(MARKDOWN_QUOTE, '') };
    if (BULLET.test(text)) return { type: 'list-item', text: text.replace(BULLET, '') };
    if (isHeading(drafts, i)) return { type: 'heading', text };
    if (NUMBER.test(text) || inList(drafts, i, layout)) return { type: 'list-item', text };
    return { type: 'paragraph', text };
  });
}

function isHeading(drafts: readonly Draft[], i: number): boolean {
  const { text } = drafts[i]!;
  const next = drafts[i + 1]?.text;
  if (next === undefined || wordsIn(text) > HEADING_WORDS || /^\p{Ll}|[,;:，；：]$/u.test(text)) return false;
  if (endsSentence(text) && !/[?？]$/.test(text)) return false;
  return endsSentence(next) && wordsIn(next) > wordsIn(text) && wordsIn(next) >= HEADING_WORDS;
}

/** Lines of a list stand close together where paragraphs stand apart, or are short and unended in a row. */
function inList(drafts: readonly Draft[], i: number, layout: Layout): boolean {
  const before = drafts[i - 1];
  const after = drafts[i + 1];
  if (layout.spaced)
    return drafts[i]!.apart ? after?.apart === false && !isHeading(drafts, i) : !isHeading(drafts, i);
  const item = (d: Draft | undefined) =>
    d !== undefined && !endsSentence(d.text) && wordsIn(d.text) <= ITEM_WORDS;
  return (
    item(drafts[i]) &&
    ((item(before) && item(after)) ||
      (item(before) && item(drafts[i - 2])) ||
      (item(after) && item(drafts[i + 2])))
  );
}
