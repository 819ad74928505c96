import type { BlockType } from '../api/article.ts';
import { endsSentence, hasLetter, hasMoreWords, wordsIn } from '../text/measure.ts';
import type { Draft } from './draft.ts';
import type { Layout } from './layout.ts';
import { listItems } from './list.ts';

/** `## Background` */
const MARKDOWN_HEADING = /^#{1,6} +(?=\S)/;
/** `> as she put it` */
const MARKDOWN_QUOTE = /^> *(?=\S)/;
/** `• Cut the onions`, `•Cut the onions`, `* Cut the onions` */
const BULLET = /^(?:[•●○▪■◦‣►▶] *|[·*] +)(?=\S)/;
/** `- Cut the onions.` among similar lines; alone, `- We knew nothing - he said.` is speech. */
const HYPHEN = /^- +(?=\S)/;
/** `– 200 g flour`; but `– We knew nothing, he said.` is speech. */
const DASH = /^[–—] +(?=\S)/;
/** `- Twelve boats left the harbour` or `-- Twelve boats` after an opener. */
const AFTER_CUT = /^(?:[-–—]{1,3}|:) *(?=\S)/;
/** `3. Cut the onions`, `3) Cut the onions` */
const NUMBER = /^(\d{1,3})[.)] +(?=\S)/;
/** Continues a sentence, or introduces what follows: `, who was there`, `You will need:`. */
const NO_HEADING = /^[\p{Ll},;.:)]|[,;:，；：]$/u;

/** Most words of a subhead. */
const HEADING_WORDS = 16;
/** Most words of a heading in the markup: some pages mark whole paragraphs as headings to make them larger. */
const MARKED_HEADING_WORDS = 30;

const TEXT_MARKS: readonly (readonly [BlockType, RegExp])[] = [
  ['heading', MARKDOWN_HEADING],
  ['quote', MARKDOWN_QUOTE],
  ['list-item', BULLET],
];

interface TypedBlock {
  type: BlockType;
  text: string;
}

/** The type of each block, and its text without the marks that showed the type. */
export function typedBlocks(drafts: readonly Draft[], layout: Layout): TypedBlock[] {
  const heads = drafts.map((_, i) => opensProse(drafts, i));
  const items = listItems(drafts, heads, layout);
  const numbers = new Set(drafts.map((d) => numberOf(d.text)));
  return drafts.map((draft, i): TypedBlock => {
    const { text, cut } = draft;
    if (cut) return { type: 'paragraph', text: text.replace(AFTER_CUT, '') };
    if (draft.marked === 'table-row' || draft.marked === 'code') return { type: draft.marked, text };
    if (isMarked(draft)) return { type: draft.marked, text: text.replace(BULLET, '') };
    const written = byTextMark(drafts, i);
    if (written) return written;
    if ((heads[i] && items[i] !== 'close') || opensList(drafts, items, i)) return { type: 'heading', text };
    if (items[i] || isCounted(text, numbers)) return { type: 'list-item', text };
    return { type: 'paragraph', text };
  });
}

/** The type shown by a mark at the start of a block. */
function byTextMark(drafts: readonly Draft[], i: number): TypedBlock | null {
  const { text } = drafts[i]!;
  for (const [type, mark] of TEXT_MARKS) if (mark.test(text)) return { type, text: text.replace(mark, '') };
  if (hasHyphen(drafts, i)) return { type: 'list-item', text: text.replace(HYPHEN, '') };
  if (DASH.test(text) && !endsSentence(text)) return { type: 'list-item', text: text.replace(DASH, '') };
  return null;
}

/** A hyphen marks a list item; a full sentence counts only if a neighbouring block has a hyphen too. */
function hasHyphen(drafts: readonly Draft[], i: number): boolean {
  const marked = (at: number) => HYPHEN.test(drafts[at]?.text ?? '');
  return marked(i) && (!endsSentence(drafts[i]!.text) || marked(i - 1) || marked(i + 1));
}

function isMarked(draft: Draft): draft is Draft & { marked: BlockType } {
  return draft.marked !== null && (draft.marked !== 'heading' || wordsIn(draft.text) <= MARKED_HEADING_WORDS);
}

function couldHead({ text, cut }: Draft): boolean {
  if (cut || hasMoreWords(text, HEADING_WORDS) || NO_HEADING.test(text) || !hasLetter(text)) return false;
  return !endsSentence(text) || /[?？؟]$/.test(text);
}

/** A short line directly above a paragraph. */
function opensProse(drafts: readonly Draft[], i: number): boolean {
  const next = drafts[i + 1]?.text;
  if (next === undefined || !couldHead(drafts[i]!) || !endsSentence(next)) return false;
  const words = wordsIn(next);
  return words >= HEADING_WORDS && words > wordsIn(drafts[i]!.text);
}

/** A short separate line above lines without blank lines between them: `Ingredients`. */
function opensList(drafts: readonly Draft[], items: readonly unknown[], i: number): boolean {
  const next = drafts[i + 1];
  return items[i] !== 'close' && items[i + 1] === 'close' && next!.apart && couldHead(drafts[i]!);
}

function numberOf(text: string): number | null {
  const digits = NUMBER.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The next or the previous number exists too: `14. May was dry` alone is no list. */
function isCounted(text: string, numbers: ReadonlySet<number | null>): boolean {
  const number = numberOf(text);
  return number !== null && (numbers.has(number - 1) || numbers.has(number + 1));
}
