import type { Page } from '../../src/page/page.ts';
import { fold } from '../../src/text/fold.ts';
import { wordsOf } from '../align.ts';

/** How a new line is written in markup: `title` is a link, `item` an entry of a list. */
export type Role = 'label' | 'heading' | 'title' | 'text' | 'item' | 'caption';

export interface NewLine {
  readonly text: string;
  readonly role: Role;
  /** Whether the line is part of the article's body. */
  readonly body: boolean;
}

/** Replaces the lines `[from, to)` of a page: `from === to` inserts, no new lines deletes. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly NewLine[];
  /** No blank lines between the new lines, as inside a box of a page whose paragraphs have them. */
  readonly tight: boolean;
}

/** A line of the edited page, with its target: its number of words, negative if it is not body. */
export interface Expected {
  readonly text: string;
  readonly target: number;
  /** Whether the line is new, or next to a change. */
  readonly near: boolean;
}

/** Targets of a page's lines, and how much each line counts in training. */
export interface Targets {
  readonly target: Float64Array;
  readonly weight: Float64Array;
}

/** Lines above and below a change that count as near it. */
const NEAR_LINES = 3;
/** What a change teaches is in the lines near it; all others are in the page as it was, too. */
const NEAR_WEIGHT = 3;
const FAR_WEIGHT = 0.5;

/** Lines in a row that a reader may add or leave out without the others losing their place. */
const MAX_SKIPPED = 12;
/** Share of the lines that must be found again. */
const MIN_FOUND = 0.8;

/** Edits in the page's order. They must not overlap. */
export const inOrder = (edits: readonly Edit[]): Edit[] => [...edits].sort((a, b) => a.from - b.from);

/** Where a line's row begins in the page's text; its end for the line after the last. */
function startOf({ lines, text }: Page, index: number): number {
  const line = lines[index];
  return line ? line.start - (line.glued ? 0 : line.indent) : text.length;
}

/** The new lines as text in the manner of the page around them: glued, one newline each, or with blank lines. */
function written({ lines }: Page, edit: Edit): string {
  if (!edit.lines.length) return '';
  const next = lines[edit.to];
  const near = next ?? lines[edit.from] ?? lines.at(-1)!;
  const apart = near.glued ? '' : near.blankBefore > 0 ? '\n\n' : '\n';
  const text = edit.lines.map((l) => l.text).join(edit.tight && apart ? '\n' : apart);
  return `${lines[edit.from] ? '' : apart}${text}${next ? apart : ''}`;
}

/** The page's text with the edits made. */
export function editedText(page: Page, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    out += page.text.slice(at, startOf(page, edit.from)) + written(page, edit);
    at = startOf(page, edit.to);
  }
  return out + page.text.slice(at);
}

/** The lines that the edited page has, with their targets: those that stay keep theirs. */
export function expectedLines(page: Page, target: Float64Array, edits: readonly Edit[]): Expected[] {
  const out: Expected[] = [];
  let at = 0;
  const near = (i: number) => edits.some((e) => i >= e.from - NEAR_LINES && i < e.to + NEAR_LINES);
  const keep = (to: number) => {
    for (; at < to; at++) out.push({ text: page.lines[at]!.text, target: target[at]!, near: near(at) });
  };
  for (const { from, to, lines } of inOrder(edits)) {
    keep(from);
    at = to;
    for (const { text, body } of lines) {
      const words = wordsOf(text).length;
      const target = body ? Math.max(1, words) : -words;
      out.push({ text: fold(text, page.source).trim(), target, near: true });
    }
  }
  keep(page.lines.length);
  return out;
}

/**
 * The targets of an edited page as it was read again. A line that was cut or joined otherwise than expected, as at the
 * seams of glued text, is unknown (`NaN`).
 *
 * @returns `null` if too few lines are found again.
 */
export function relabelled(edited: Page, expected: readonly Expected[]): Targets | null {
  let next = 0;
  let found = 0;
  const target = new Float64Array(edited.lines.length).fill(Number.NaN);
  const weight = new Float64Array(edited.lines.length).fill(FAR_WEIGHT);
  edited.lines.forEach(({ text }, line) => {
    const end = Math.min(expected.length, next + MAX_SKIPPED);
    for (let i = next; i < end; i++) {
      if (expected[i]!.text !== text) continue;
      next = i + 1;
      found++;
      target[line] = expected[i]!.target;
      if (expected[i]!.near) weight[line] = NEAR_WEIGHT;
      return;
    }
  });
  return found >= edited.lines.length * MIN_FOUND ? { target, weight } : null;
}
