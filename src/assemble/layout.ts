import { endsSentence, wordsIn } from '../page/measure.ts';
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
const NARROWEST_WRAP = 40;
/** Share of neighbouring lines that must break in mid-sentence for a page to count as hard-wrapped. */
const WRAPPED = 0.4;
/** Share of neighbouring long lines with a blank line between for a page to count as spaced. */
const SPACED = 0.6;
const PROSE_WORDS = 12;

const STARTS_SMALL = /^[\p{Ll},;:.)\]]/u;
const UNSPACED_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、，。]$/u;

/** Reads the layout off the body's lines. */
export function layoutOf(parts: readonly Part[]): Layout {
  let pairs = 0;
  let wrapped = 0;
  let longPairs = 0;
  let spaced = 0;
  let widest = 0;
  parts.forEach((part, i) => {
    widest = Math.max(widest, part.text.length);
    const before = parts[i - 1];
    if (!before || part.line.index - before.line.index !== 1 || part.line.glued) return;
    if (wordsIn(part.text) >= PROSE_WORDS && wordsIn(before.text) >= PROSE_WORDS) {
      longPairs++;
      if (part.line.blankBefore > 0) spaced++;
    }
    if (part.line.blankBefore > 0) return;
    pairs++;
    if (before.text.length >= NARROWEST_WRAP && !endsSentence(before.text)) wrapped++;
  });
  const wraps = widest <= WIDEST_WRAP && pairs >= 3 && wrapped / pairs >= WRAPPED;
  return { spaced: !wraps && longPairs > 0 && spaced / longPairs >= SPACED, wrapWidth: wraps ? widest : 0 };
}

/** What joins a body line to the one before into one paragraph: a space, nothing, or `null` for a new block. */
export function joint(before: Part, part: Part, layout: Layout): string | null {
  if (before.line.index === part.line.index) return ' ';
  if (part.line.index - before.line.index !== 1 || part.line.glued || part.line.blankBefore > 0) return null;
  const ended = endsSentence(before.text);
  const joins = layout.wrapWidth
    ? before.text.length >= layout.wrapWidth * 0.7 || (!ended && STARTS_SMALL.test(part.text))
    : !ended && STARTS_SMALL.test(part.text) && wordsIn(before.text) > 3;
  if (!joins) return null;
  return UNSPACED_END.test(before.text) ? '' : ' ';
}
