import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import { UNSPACED_SCRIPTS } from '../text/characters.ts';
import { endsSentence, wordsIn } from '../text/measure.ts';
import type { Part } from './parts.ts';

/** How the page lays out its running text. */
export interface Layout {
  /** Blank lines separate paragraphs, so lines without one between them belong together. */
  readonly spaced: boolean;
  /** Lines are wrapped at about this many characters; 0 when each line is a whole paragraph. */
  readonly wrapWidth: number;
}

/** Hard-wrapped text has a width in this range, in characters. */
const MAX_WRAP = 120;
const MIN_WRAP = 30;
/** A hard-wrapped page has at least this many full lines: each breaks in mid-sentence because the next word did not fit. */
const MIN_FULL_LINES = 3;
/** And at least this share of the lines that break in mid-sentence are full; in poems and lists it is often half. */
const MIN_FULL_SHARE = 0.75;
/** At most this share of the lines after them begin with a capital; in German it is about a third. */
const MAX_CAPITAL_SHARE = 0.5;
/** In scripts without spaces a line is full from this share of the width on. */
const UNSPACED_FULL = 0.9;
/** A line that breaks in mid-sentence continues on the next one from this share of the width on. */
const NEARLY_FULL = 0.7;
/** On a spaced page, at least this share of the words in long lines follow a blank line, not another line. */
const MIN_SPACED_SHARE = 0.6;
const PROSE_WORDS = 12;
/** A line of at most this many words is a label or a list item, whatever follows. */
const LABEL_WORDS = 3;

const STARTS_LOWERCASE = /^\p{Ll}/u;
const STARTS_UPPERCASE = /^\p{Lu}/u;
/** `, which owns the ferry`, `).` */
const STARTS_CLOSING = /^[,;)\]，；）」』]|^\.(?= |$)/;
const UNSPACED_END = new RegExp(`[${UNSPACED_SCRIPTS}、，。]$`, 'u');
const FIRST_WORD = /^\S*/;

/** Detects the layout from the body's lines. */
export function layoutOf(parts: readonly Part[], page: Page): Layout {
  const wrapWidth = wrapWidthOf(parts);
  return { spaced: wrapWidth === 0 && isSpaced(parts, page), wrapWidth };
}

function isSpaced(parts: readonly Part[], page: Page): boolean {
  const facts = lineFacts(page);
  let spaced = 0;
  let close = 0;
  parts.forEach((part, i) => {
    const { index, text } = part.line;
    const words = part.text === text ? facts.counts(index).words : wordsIn(part.text);
    if (words < PROSE_WORDS) return;
    if (part.line.blankBefore > 0) spaced += words;
    else if (i > 0 && isBelow(parts[i - 1]!, part)) close += words;
  });
  return spaced > 0 && spaced / (spaced + close) >= MIN_SPACED_SHARE;
}

function wrapWidthOf(parts: readonly Part[]): number {
  const width = parts.reduce((most, p) => Math.max(most, p.line.text.length), 0);
  if (width > MAX_WRAP || width < MIN_WRAP) return 0;
  let broken = 0;
  let full = 0;
  let capitals = 0;
  parts.forEach((part, i) => {
    const before = parts[i - 1];
    if (!before || !isBelow(before, part) || endsSentence(before.text)) return;
    broken++;
    if (STARTS_UPPERCASE.test(part.text)) capitals++;
    if (isFull(before, part, width)) full++;
  });
  const fullEnough = full >= MIN_FULL_LINES && full / broken >= MIN_FULL_SHARE;
  return fullEnough && capitals / broken <= MAX_CAPITAL_SHARE ? width : 0;
}

/** The part is on the very next line, with nothing between. */
function isBelow(before: Part, part: Part): boolean {
  return part.line.index - before.line.index === 1 && !part.line.glued && part.line.blankBefore === 0;
}

/** The first word of the next line did not fit on this one. */
function isFull(before: Part, part: Part, width: number): boolean {
  const { length } = before.line.text;
  if (UNSPACED_END.test(before.text)) return length >= width * UNSPACED_FULL;
  return length + 1 + FIRST_WORD.exec(part.text)![0].length > width;
}

/** What joins a body line to the one before: a space, nothing, or `null` to start a new block. */
export function joinerBetween(before: Part, part: Part, layout: Layout): string | null {
  const space = UNSPACED_END.test(before.text) || STARTS_CLOSING.test(part.text) ? '' : ' ';
  if (before.line.index === part.line.index) return space;
  if (!isBelow(before, part)) return null;
  return (layout.wrapWidth && isWrapped(before, part, layout.wrapWidth)) ||
    continuesSentence(before.text, part.text)
    ? space
    : null;
}

function isWrapped(before: Part, part: Part, width: number): boolean {
  if (isFull(before, part, width)) return true;
  if (endsSentence(before.text)) return false;
  return before.line.text.length >= width * NEARLY_FULL || STARTS_LOWERCASE.test(part.text);
}

/**
 * The line continues the sentence of the one before: a link or a name between them was on its own line.
 * List items also begin in lower case (`a pinch of salt`), but they seldom end like a sentence.
 */
function continuesSentence(before: string, text: string): boolean {
  if (endsSentence(before)) return false;
  if (STARTS_CLOSING.test(text)) return true;
  if (!STARTS_LOWERCASE.test(text) || wordsIn(before) <= LABEL_WORDS || /[:;]$/.test(before)) return false;
  return endsSentence(text) || (before.endsWith(',') && wordsIn(before) >= PROSE_WORDS);
}
