import { UNSPACED_SCRIPTS } from '../text/characters.ts';
import { endsSentence, wordsIn } from '../text/measure.ts';
import type { Part } from './parts.ts';

/** How the page sets its running text. */
export interface Layout {
  /** Blank lines stand between paragraphs, so lines without one between belong together. */
  readonly spaced: boolean;
  /** Paragraphs are broken at about this many characters; 0 when lines are whole paragraphs. */
  readonly wrapWidth: number;
}

/** Nobody wraps text wider or narrower than this. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 30;
/** A hard-wrapped page has at least this many lines that break in mid-sentence because the next word had no room. */
const LEAST_FULL = 3;
/** And of its lines that break in mid-sentence at least this share; in poems and lists it is often half. */
const FULL = 0.75;
/** At most this share of the lines below begins with a capital; in German it is about a third. */
const CAPITALS = 0.5;
/** Share of the width from which a line that breaks in mid-sentence goes on in the next. */
const NEARLY_FULL = 0.7;
/** On a spaced page this share of the words in long lines stands below a blank line, not right below another line. */
const SPACED = 0.6;
const PROSE_WORDS = 12;
/** A line of no more words is a label or a list item, whatever follows. */
const LABEL_WORDS = 3;

const STARTS_SMALL = /^\p{Ll}/u;
const STARTS_BIG = /^\p{Lu}/u;
/** `, which owns the ferry`, `).` */
const STARTS_CLOSING = /^[,;)\]，；）」』]|^\.(?= |$)/;
const UNSPACED_END = new RegExp(`[${UNSPACED_SCRIPTS}、，。]$`, 'u');
const FIRST_WORD = /^\S*/;

/** Reads the layout off the body's lines. */
export function layoutOf(parts: readonly Part[]): Layout {
  const wrapWidth = wrapWidthOf(parts);
  return { spaced: wrapWidth === 0 && isSpaced(parts), wrapWidth };
}

function isSpaced(parts: readonly Part[]): boolean {
  let spaced = 0;
  let close = 0;
  parts.forEach((part, i) => {
    const words = wordsIn(part.text);
    if (words < PROSE_WORDS) return;
    if (part.line.blankBefore > 0) spaced += words;
    else if (i > 0 && isBelow(parts[i - 1]!, part)) close += words;
  });
  return spaced > 0 && spaced / (spaced + close) >= SPACED;
}

function wrapWidthOf(parts: readonly Part[]): number {
  const width = parts.reduce((most, p) => Math.max(most, p.line.text.length), 0);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0;
  let broken = 0;
  let full = 0;
  let capitals = 0;
  parts.forEach((part, i) => {
    const before = parts[i - 1];
    if (!before || !isBelow(before, part) || endsSentence(before.text)) return;
    broken++;
    if (STARTS_BIG.test(part.text)) capitals++;
    if (isFull(before, part, width)) full++;
  });
  return full >= LEAST_FULL && full / broken >= FULL && capitals / broken <= CAPITALS ? width : 0;
}

/** On the very next line, with nothing between. */
function isBelow(before: Part, part: Part): boolean {
  return part.line.index - before.line.index === 1 && !part.line.glued && part.line.blankBefore === 0;
}

/** The next line's first word had no room on this one. */
function isFull(before: Part, part: Part, width: number): boolean {
  const { length } = before.line.text;
  if (UNSPACED_END.test(before.text)) return length >= width * 0.9;
  return length + 1 + FIRST_WORD.exec(part.text)![0].length > width;
}

/** What joins a body line to the one before into one paragraph: a space, nothing, or `null` for a new block. */
export function joint(before: Part, part: Part, layout: Layout): string | null {
  const space = UNSPACED_END.test(before.text) || STARTS_CLOSING.test(part.text) ? '' : ' ';
  if (before.line.index === part.line.index) return space;
  if (!isBelow(before, part)) return null;
  return (layout.wrapWidth && isWrapped(before, part, layout.wrapWidth)) || goesOn(before.text, part.text)
    ? space
    : null;
}

function isWrapped(before: Part, part: Part, width: number): boolean {
  if (isFull(before, part, width)) return true;
  if (endsSentence(before.text)) return false;
  return before.line.text.length >= width * NEARLY_FULL || STARTS_SMALL.test(part.text);
}

/**
 * The line goes on with the sentence that the one before began: a link or a name between stood on its own line.
 * Items of a list begin small too (`a pinch of salt`), but seldom end like a sentence.
 */
function goesOn(before: string, text: string): boolean {
  if (endsSentence(before)) return false;
  if (STARTS_CLOSING.test(text)) return true;
  if (!STARTS_SMALL.test(text) || wordsIn(before) <= LABEL_WORDS || /[:;]$/.test(before)) return false;
  return endsSentence(text) || (before.endsWith(',') && wordsIn(before) >= PROSE_WORDS);
}
