import { datesOn } from '../../dates/on-page.ts';
import type { Line } from '../../page/line.ts';
import type { Page } from '../../page/page.ts';
import { fold } from '../../text/fold.ts';
import { wordsIn } from '../../text/measure.ts';
import { textKey } from '../../text/same-text.ts';
import { codesOf } from '../../text/word-codes.ts';
import type { Region } from '../region/region.ts';
import { bylineSeams } from './byline-seams.ts';
import { Candidate } from './candidate.ts';
import { type Seam, type SeamAt, seamsOf } from './seams.ts';

/** A stretch of a physical line, in the page's own offsets. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly left: Seam;
  readonly right: Seam;
}

/** Text that is cut into pieces, the nearest to the body first; of one row, and of a row that is one line. */
const CUT_REACH = 10_000;
const ROW_REACH = 4000;
const LINE_REACH = 400;
/** Shorter lines are not cut. */
const CUT_WORDS = 4;
/** A first line up to here is cut as a title is. */
const TITLE_LENGTH = 200;

/** Pieces of the physical lines down to the body's start. Of 958 headlines in lines of their own none stood further below. */
export function cutCandidates(page: Page, region: Region, head: Line | null): Candidate[] {
  const out: Candidate[] = [];
  for (const [first, last] of rowsOf(page.lines, region, head)) {
    let line = first;
    for (const cut of cutsOf(page, first, last)) {
      while (line.end <= cut.start && line !== last) line = page.lines[line.index + 1]!;
      if (line.start === cut.start && line.end === cut.end) continue;
      const candidate = candidateOf(page, line, cut);
      if (candidate) out.push(candidate);
    }
  }
  return out;
}

function candidateOf(page: Page, line: Line, cut: Cut): Candidate | null {
  const raw = page.text.slice(cut.start, cut.end);
  const text = fold(raw, page.source);
  if (!text) return null;
  const from = cut.start + raw.length - raw.trimStart().length;
  const to = cut.start + raw.trimEnd().length;
  const said = { text, key: textKey(text), words: cut.words, codes: codesOf(text) };
  // A row of several pieces, taken whole, is what the page shows as one line.
  const kind = cut.left === 'edge' && cut.right === 'edge' ? 'row' : 'cut';
  return new Candidate(kind, line, said, [from, to], cut);
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
    const isShort = first === last && region.facts.words(i) < CUT_WORDS;
    if (!isShort && !(last === head && isTitle(last))) out.push([first, last]);
    left -= reachOf(first, last);
  }
  return out;
}

/** Joints of a title at most: `iPhone`, `McAllister`. A menu has more. */
const TITLE_JOINTS = 2;

/** Cut at its separators only. */
function isTitle({ text }: Line): boolean {
  return (
    text.length <= TITLE_LENGTH && seamsOf(text).filter((m) => m.seam === 'joint').length <= TITLE_JOINTS
  );
}

/** The longest stretch a headline may have. */
const LONGEST = 350;
/** Shorter stretches hold no three words. */
const SHORTEST = 6;
const MIN_WORDS = 3;
const MAX_WORDS = 30;
/** How many neighbouring pieces make one headline at most: names with a capital inside are cut, too. */
const MOST_PIECES = 4;

/** Every stretch between two seams of a physical line that is long enough for a headline, from one piece of it to another. */
export function cutsOf(page: Page, first: Line, last: Line): Cut[] {
  const raw = page.text.slice(first.start, first.start + reachOf(first, last));
  const seams = [...seamsOf(raw), ...smallsOf(page, first, last, raw)].sort((a, b) => a.from - b.from);
  if (seams.length === 0) return [];
  const end = { from: raw.length, to: raw.length, seam: 'edge' } as const;
  return stretches(raw, [EDGE, ...seams, end], first.start);
}

/** White space in a line from which gaps part it: `Contact      Bridge closes     By Jane Holloway`. */
const GAPS = 6;

/** Characters of a row that are looked at: a line of its own is running text unless gaps part it. */
function reachOf(first: Line, last: Line): number {
  const isText = first === last && last.end - last.start - last.text.length < GAPS;
  return Math.min(isText ? LINE_REACH : ROW_REACH, last.end - first.start);
}

const EDGE: SeamAt = { from: 0, to: 0, seam: 'edge' };

/** The dates and bylines in the row's lines, where those are short enough to hold a headline. */
function smallsOf(page: Page, first: Line, last: Line, raw: string): SeamAt[] {
  const out: SeamAt[] = [];
  for (let i = first.index; i <= last.index; i++) {
    const line = page.lines[i]!;
    const shift = line.start - first.start;
    if (shift >= raw.length) break;
    const part = raw.slice(shift, line.end - first.start);
    for (const m of bylineSeams(part.slice(0, LONGEST)))
      out.push({ from: m.from + shift, to: m.to + shift, seam: 'small' });
    // Where folding took characters out, its offsets are not the page's.
    if (line.text.length > DATE_REACH || line.end - line.start !== line.text.length) continue;
    for (const d of datesOn(page, line)) {
      const start = Math.min(d.start, d.labelStart) + shift;
      if (start > 0) out.push({ from: start, to: start, seam: 'small' });
      if (d.end < part.length) out.push({ from: d.end + shift, to: d.end + shift, seam: 'small' });
    }
  }
  return out;
}

/** Longer lines are running text, dates in them no seams. */
const DATE_REACH = 1000;

function stretches(raw: string, marks: readonly SeamAt[], shift: number): Cut[] {
  const out: Cut[] = [];
  for (let i = 0; i + 1 < marks.length; i++) {
    const { to: start, seam: left } = marks[i]!;
    for (let n = i + 1; n <= i + MOST_PIECES && n < marks.length; n++) {
      const { from: end, seam: right } = marks[n]!;
      if (end - start > LONGEST) break;
      if (end - start < SHORTEST) continue;
      const words = wordsIn(raw.slice(start, end));
      if (words > MAX_WORDS) break;
      if (words >= MIN_WORDS) out.push({ start: start + shift, end: end + shift, words, left, right });
    }
  }
  return out;
}
