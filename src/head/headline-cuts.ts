import { findDates } from '../dates/find.ts';
import { languages } from '../languages/index.ts';
import type { Line } from '../page/line.ts';
import { wordsIn } from '../page/measure.ts';
import type { Page } from '../page/page.ts';
import { type Mark, type Seam, seamsOf } from './headline-seams.ts';

/** A stretch of a physical line, in the page's own offsets. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly left: Seam;
  readonly right: Seam;
}

const byWords = [...new Set(languages.flatMap((l) => l.bylines.by))].filter((w) => /^\p{L}+$/u.test(w));
/** Example: `Bridge to close by Jane Holloway`, `Brücke gesperrt von Jan Holm`: where the by-word begins. */
const BY = new RegExp(`\\s(?=(?:${byWords.join('|')})[\\s:]\\s?\\p{Lu})`, 'giu');
const CAPITAL_NAME = /^\p{L}+[\s:]\s?\p{Lu}/u;

/** Dates and bylines within a piece that is short enough to hold a headline. */
function smallsOf(raw: string): Mark[] {
  const out: Mark[] = [];
  for (const m of raw.matchAll(BY)) {
    if (!CAPITAL_NAME.test(raw.slice(m.index + m[0].length))) continue;
    out.push({ from: m.index, to: m.index + m[0].length, seam: 'small' });
  }
  if (/\d/.test(raw))
    for (const d of findDates(raw)) {
      const start = Math.min(d.start, d.labelStart);
      if (start > 0) out.push({ from: start, to: start, seam: 'small' });
      if (d.end < raw.length) out.push({ from: d.end, to: d.end, seam: 'small' });
    }
  return out;
}

/** The longest stretch a headline may have. */
const LONGEST = 350;
const MIN_WORDS = 3;
const MAX_WORDS = 30;
/** How many neighbouring pieces make one headline at most: names with a capital inside are cut, too. */
const MOST_PIECES = 4;
/** Text of a physical line that is looked at. */
const REACH = 4000;

const EDGE: Mark = { from: 0, to: 0, seam: 'edge' };
/** Shorter stretches hold no date beside a headline. */
const SHORTEST = 12;

/** Every seam of a text, and the dates and bylines between them. */
export function marksOf(raw: string): Mark[] {
  const out: Mark[] = [];
  let at = 0;
  for (const mark of [...seamsOf(raw), { from: raw.length, to: raw.length, seam: 'edge' as Seam }]) {
    const size = mark.from - at;
    if (size <= LONGEST && size >= SHORTEST) {
      for (const s of smallsOf(raw.slice(at, mark.from)).sort((a, b) => a.from - b.from))
        out.push({ from: s.from + at, to: s.to + at, seam: s.seam });
    }
    if (mark.seam !== 'edge') out.push(mark);
    at = mark.to;
  }
  return out;
}

/** Every stretch between two seams of a physical line that is long enough for a headline, from one piece of it to another. */
export function cutsOf(page: Page, first: Line, last: Line): Cut[] {
  const raw = page.text.slice(first.start, Math.min(last.end, first.start + REACH));
  const all = [EDGE, ...marksOf(raw), { from: raw.length, to: raw.length, seam: 'edge' as Seam }];
  return stretches(raw, all).map((c) => ({ ...c, start: c.start + first.start, end: c.end + first.start }));
}

function stretches(raw: string, marks: readonly Mark[]): Cut[] {
  const out: Cut[] = [];
  for (let i = 0; i + 1 < marks.length; i++) {
    for (let n = i + 1; n <= i + MOST_PIECES && n < marks.length; n++) {
      if (i === 0 && n === marks.length - 1) continue;
      const start = marks[i]!.to;
      const end = marks[n]!.from;
      if (end - start > LONGEST) break;
      if (end <= start) continue;
      const words = wordsIn(raw.slice(start, end));
      if (words > MAX_WORDS) break;
      if (words >= MIN_WORDS) out.push({ start, end, left: marks[i]!.seam, right: marks[n]!.seam });
    }
  }
  return out;
}
