import { datesOn } from '../../dates/on-page.ts';
import type { Line } from '../../page/line.ts';
import type { Page } from '../../page/page.ts';
import { classOf, DIGIT, LETTER } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import { wordsIn } from '../../text/measure.ts';
import { textKey } from '../../text/same-text.ts';
import { codesOf } from '../../text/word-codes.ts';
import type { Region } from '../region/region.ts';
import { Candidate } from './candidate.ts';
import { ownStart } from './date-start.ts';
import { type OtherPieces, takesInOther } from './other-pieces.ts';
import { bylineSeams } from './seams/byline-seams.ts';
import { type Seam, type SeamAt, seamsOf } from './seams/seams.ts';
import { withSpaceSeams } from './seams/space-seams.ts';

/** A part of a physical line, with offsets in the page's text. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly left: Seam;
  readonly right: Seam;
  /** Seams inside it other than separators. */
  readonly inner: number;
}

/** Characters that are cut: of the whole page, nearest to the body first; of one row; of a row of one line. */
const CUT_REACH = 10_000;
const ROW_REACH = 4000;
const LINE_REACH = 400;
/** Shorter lines are not cut. */
const MIN_CUT_WORDS = 4;
/** A first line up to this length is treated as a title, and cut at separators only. */
const MAX_TITLE_LENGTH = 200;

/**
 * Pieces of the physical lines down to the body's start. Of 958 headlines on their own line none was further down.
 *
 * @param isWhole Whether a line is running text or a caption: nothing is cut out of one that is a row by itself, unless it
 *   has gaps, as a page of one line has.
 */
export function cutCandidates(
  page: Page,
  region: Region,
  head: Line | null,
  isWhole: (line: number) => boolean,
  other: OtherPieces,
): Candidate[] {
  const out: Candidate[] = [];
  for (const [first, last] of rowsOf(page.lines, region, head)) {
    if (first === last && isWhole(first.index) && !hasGaps(first)) continue;
    let line = first;
    for (const cut of cutsOf(page, first, last)) {
      while (line.end <= cut.start && line !== last) line = page.lines[line.index + 1]!;
      if (line.start === cut.start && line.end === cut.end) continue;
      if (takesInOther(page.lines, line.index, cut, other)) continue;
      const candidate = candidateOf(page, line, cut);
      if (candidate) out.push(candidate);
    }
  }
  return out;
}

function candidateOf(page: Page, line: Line, cut: Cut): Candidate | null {
  const raw = page.text.slice(cut.start, cut.end);
  const text = fold(raw, page.repairs);
  if (!text) return null;
  const from = cut.start + raw.length - raw.trimStart().length;
  const to = cut.start + raw.trimEnd().length;
  const content = { text, key: textKey(text), words: cut.words, codes: codesOf(text) };
  // A whole row of several pieces is one line on the page.
  const kind = cut.left === 'edge' && cut.right === 'edge' ? 'row' : 'cut';
  let last = line;
  while (last.end < to && page.lines[last.index + 1]?.glued) last = page.lines[last.index + 1]!;
  return new Candidate(kind, line, content, [from, to], { ...cut, last: last.index });
}

/** First and last pieces of the physical lines in the region, long ones in several parts. */
function rowsOf(lines: readonly Line[], region: Region, head: Line | null): [Line, Line][] {
  const out: [Line, Line][] = [];
  let left = CUT_REACH;
  const lowest = Math.max(region.first, region.dense);
  for (let i = region.to; i >= region.from && left > 0; i--) {
    const last = lines[i]!;
    let first = last;
    while (first.glued && first.index > region.from && last.end - lines[first.index - 1]!.start <= ROW_REACH)
      first = lines[first.index - 1]!;
    i = first.index;
    if (first.index > lowest) continue;
    const isShort = first === last && region.facts.words(i) < MIN_CUT_WORDS;
    if (!isShort && !(last === head && isTitle(last))) out.push([first, last]);
    left -= reachOf(first, last);
  }
  return out;
}

/** Joints that a title may have: `iPhone`, `McAllister`. A menu has more. */
const MAX_TITLE_JOINTS = 2;

/** A title is cut at its separators only. */
function isTitle({ text }: Line): boolean {
  return (
    text.length <= MAX_TITLE_LENGTH &&
    seamsOf(text).filter((m) => m.seam === 'joint').length <= MAX_TITLE_JOINTS
  );
}

/** Characters of a headline. */
const MAX_LENGTH = 350;
/** A shorter piece cannot have three words. */
const MIN_LENGTH = 6;
const MIN_WORDS = 3;
const MAX_WORDS = 30;
/** Pieces that may form one headline: names with a capital inside are cut too. */
const MAX_PIECES = 4;

/** Every part of a physical line between two seams that may be a headline by its length and number of words. */
export function cutsOf(page: Page, first: Line, last: Line): Cut[] {
  const raw = page.text.slice(first.start, first.start + reachOf(first, last));
  const sure = [...seamsOf(raw), ...dateAndBylineSeams(page, first, last, raw)];
  const isGlued = first !== last || hasGaps(first);
  const seams = isGlued ? withSpaceSeams(raw, sure) : sure.sort((a, b) => a.from - b.from);
  if (seams.length === 0) return [];
  const end = { from: raw.length, to: raw.length, seam: 'edge' } as const;
  return stretches(raw, [EDGE, ...seams, end], first.start);
}

/** White space removed by folding that shows columns: `Contact      Bridge closes     By Jane Holloway`. */
const MIN_GAPS = 6;

const hasGaps = ({ start, end, text }: Line): boolean => end - start - text.length >= MIN_GAPS;

/** Characters of a row that are cut: a row of one line is running text unless it has gaps. */
function reachOf(first: Line, last: Line): number {
  const isText = first === last && !hasGaps(last);
  return Math.min(isText ? LINE_REACH : ROW_REACH, last.end - first.start);
}

const EDGE: SeamAt = { from: 0, to: 0, seam: 'edge' };

/** Seams at the dates and bylines in the row's lines; no dates in long lines. */
function dateAndBylineSeams(page: Page, first: Line, last: Line, raw: string): SeamAt[] {
  const out: SeamAt[] = [];
  for (let i = first.index; i <= last.index; i++) {
    const line = page.lines[i]!;
    const shift = line.start - first.start;
    if (shift >= raw.length) break;
    const part = raw.slice(shift, line.end - first.start);
    for (const m of bylineSeams(part.slice(0, MAX_LENGTH)))
      out.push({ from: m.from + shift, to: m.to + shift, seam: 'small' });
    // If folding removed characters, offsets in the folded text are not offsets in the page.
    if (line.text.length > MAX_DATED_LENGTH || line.end - line.start !== line.text.length) continue;
    for (const d of datesOn(page, line)) {
      const start =
        Math.min(ownStart(d, line.text), d.labelStart < d.start ? d.labelStart : line.text.length) + shift;
      if (start > 0) out.push({ from: start, to: start, seam: 'small' });
      if (d.end < part.length) out.push({ from: d.end + shift, to: d.end + shift, seam: 'small' });
    }
  }
  return out;
}

/** Longer lines are running text; dates in them are not seams. */
const MAX_DATED_LENGTH = 1000;

/** A date or a byline glued to a headline: `Bridge closes18 May 2024`. What is before it is a piece by itself. */
function isGluedSmall(raw: string, { from, to, seam }: SeamAt): boolean {
  return seam === 'small' && from === to && isWord(raw, from - 1) && isWord(raw, from);
}

/** A quotation glued to other text, which no headline has inside: `Culture“I own no clock”Interview`. */
function isGluedQuotation(raw: string, { from, to, seam }: SeamAt): boolean {
  if (seam !== 'joint' || from !== to) return false;
  return (
    QUOTATION_OPENS.test(raw.slice(from - 1, from + 2)) || QUOTATION_ENDS.test(raw.slice(from - 2, from + 1))
  );
}

/** `e“I` */
const QUOTATION_OPENS = /^[\p{Ll}\p{Nd}][“„]\p{Lu}$/u;
/** `k”I`; a quotation that opens with the same mark has a space before it. */
const QUOTATION_ENDS = /^[\p{Ll}.!?]”\p{Lu}$/u;

const isWord = (raw: string, at: number) => (classOf(raw.charCodeAt(at) || 0) & (LETTER | DIGIT)) !== 0;

/** No headline goes on over the seam. */
const endsPiece = (raw: string, at: SeamAt) => isGluedSmall(raw, at) || isGluedQuotation(raw, at);

function stretches(raw: string, marks: readonly SeamAt[], shift: number): Cut[] {
  const out: Cut[] = [];
  for (let i = 0; i + 1 < marks.length; i++) {
    const { to: start, seam: left } = marks[i]!;
    for (let n = i + 1; n <= i + MAX_PIECES && n < marks.length; n++) {
      const { from: end, seam: right } = marks[n]!;
      if (n > i + 1 && endsPiece(raw, marks[n - 1]!)) break;
      if (end - start > MAX_LENGTH) break;
      if (end - start < MIN_LENGTH) continue;
      const words = wordsIn(raw.slice(start, end));
      if (words > MAX_WORDS) break;
      if (words < MIN_WORDS) continue;
      out.push({
        start: start + shift,
        end: end + shift,
        words,
        left,
        right,
        inner: innerSeams(marks, i, n),
      });
    }
  }
  return out;
}

/** A headline may have separators inside; any other seam inside it is a sign that it should have been cut. */
function innerSeams(marks: readonly SeamAt[], first: number, last: number): number {
  let count = 0;
  for (let i = first + 1; i < last; i++) if (marks[i]!.seam !== 'separator') count++;
  return count;
}
