import { classOf, DIGIT, LETTER } from '../text/characters.ts';
import { type RowShape, rowShape } from './row-shapes.ts';
import type { TextRow } from './rows.ts';

/**
 * How a text was wrapped.
 *
 * `words`: as many words a row as fit (lynx, w3m, `fold -s`, html2text). `loose`: rows of about one length (`fmt`, text
 * taken out of a PDF). `characters`: after so many characters, within words too (`fold`).
 */
export interface Wrapping {
  readonly kind: 'words' | 'loose' | 'characters';
  /** Columns of a full row. */
  readonly width: number;
}

/** Text is wrapped at a width in this range, in columns. */
const MIN_WIDTH = 30;
const MAX_WIDTH = 130;
/** A row that is narrower than this share of the width is no evidence: labels and menus break in mid-sentence too. */
const BROAD = 0.6;
/** A wrapped text has at least this many full rows that break in mid-sentence … */
const MIN_FULL = 4;
/** … and this share of all broad rows that do so are full. Of lists and poems often half are. */
const MIN_FULL_SHARE = 0.8;
/** At most this share are broader than that: rows without a space to break at. */
const MAX_BROADER = 0.08;
/** At most this share of the rows after them begin with a capital; in German it is about a third. */
const MAX_CAPITALS = 0.55;
/** In narrow text, more rows than that, and most of the rows after them begin with a small letter: titles do not. */
const NARROW = 45;
const MIN_FULL_NARROW = 8;
const MIN_SMALL_NARROW = 0.6;
/** In a script without spaces most rows have a comma or a full stop inside, and many a full stop; titles have neither. */
const MIN_POINTED = 0.5;
const MIN_STOPPED = 0.25;
const POINT_INSIDE = /[，。、；！？]./u;
const STOP_INSIDE = /[。！？]./u;
/** Loosely wrapped: at least so many rows, and this share of them at least `NEARLY` as broad as the broadest tenth. */
const MIN_LOOSE = 5;
const MAX_LOOSE_WIDTH = 100;
const MIN_LOOSE_SHARE = 0.9;
const NEARLY = 0.78;
/** Rows cut within words are all of one width; of words, one row in six is exactly as wide. */
const MIN_CUT = 6;
const MIN_CUT_SHARE = 0.9;
/** And this share of the cuts are within a word; of ends of words one in six ends a row exactly at the width. */
const MIN_INSIDE_SHARE = 0.3;

interface Pair {
  readonly row: TextRow;
  readonly shape: RowShape;
  readonly next: RowShape;
  readonly nextRow: TextRow;
}

/** Detects whether a text dump is wrapped; `null` if each line is a block of its own. */
export function wrappingOf(text: string, rows: readonly TextRow[]): Wrapping | null {
  const all = pairsOf(text, rows);
  const pairs = all.filter(({ shape }) => !shape.endsSentence);
  if (pairs.length < MIN_FULL) return null;
  const width = bestWidth(pairs, all);
  const full = pairs.filter((p) => isFull(p, width));
  const broad = pairs.filter((p) => p.shape.width >= width * BROAD);
  const capitals = full.filter((p) => p.next.opens === 'capital').length;
  if (areCut(text, full, width)) return { kind: 'characters', width };
  const broader = broad.filter(({ shape }) => shape.width > width);
  const enough =
    full.length >= MIN_FULL &&
    full.length >= broad.length * MIN_FULL_SHARE &&
    broader.length <= broad.length * MAX_BROADER;
  if (enough && capitals <= full.length * MAX_CAPITALS && isProse(text, full, width))
    return { kind: 'words', width };
  return looseWrapping(pairs);
}

/** Rows of text with another row right below; what stands more than once on the page counts once. */
function pairsOf(text: string, rows: readonly TextRow[]): Pair[] {
  const pairs: Pair[] = [];
  let shape: RowShape | null = null;
  const seen = new Set<string>();
  for (let i = 0; i + 1 < rows.length; i++) {
    const [row, nextRow] = [rows[i]!, rows[i + 1]!];
    if (nextRow.blank > 0 || row.end - row.start > MAX_WIDTH || row.end - row.start < MIN_WIDTH / 2) {
      shape = null;
      continue;
    }
    shape ??= rowShape(text, row);
    const next = rowShape(text, nextRow);
    const isText = shape.width >= MIN_WIDTH && shape.width <= MAX_WIDTH && !next.listed;
    const [here, below] = [text.slice(row.start, row.end), text.slice(nextRow.start, nextRow.end)];
    if (isText && !seen.has(here) && !seen.has(below)) pairs.push({ row, shape, next, nextRow });
    seen.add(here);
    shape = next;
  }
  return pairs;
}

/** Whether the rows are no list of titles of one length. */
function isProse(text: string, full: readonly Pair[], width: number): boolean {
  const unspaced = full.filter(({ next }) => next.unspaced);
  if (unspaced.length > full.length / 2)
    return (
      hasInside(text, unspaced, POINT_INSIDE, MIN_POINTED) &&
      hasInside(text, unspaced, STOP_INSIDE, MIN_STOPPED)
    );
  const small = full.filter(({ next }) => next.opens === 'small').length;
  return width >= NARROW || (full.length >= MIN_FULL_NARROW && small >= full.length * MIN_SMALL_NARROW);
}

function hasInside(text: string, pairs: readonly Pair[], mark: RegExp, share: number): boolean {
  return pairs.filter(({ row }) => mark.test(text.slice(row.start, row.end))).length >= pairs.length * share;
}

/** The width at which most rows are full: the next word did not fit. Of several such widths, that of the broadest row. */
function bestWidth(pairs: readonly Pair[], all: readonly Pair[]): number {
  const change = new Int32Array(MAX_WIDTH + 2);
  for (const { shape, next } of pairs) {
    change[shape.width]!++;
    change[Math.min(MAX_WIDTH, shape.width + next.lead) + 1]!--;
  }
  let [best, most, sum, end] = [0, 0, 0, 0];
  for (let width = 0; width <= MAX_WIDTH; width++) {
    sum += change[width]!;
    if (sum > most) [best, most, end] = [width, sum, width];
    else if (sum === most && end === width - 1) end = width;
  }
  return all.reduce((w, { shape }) => (shape.width <= end ? Math.max(w, shape.width) : w), best);
}

const isFull = ({ shape, next }: Pick<Pair, 'shape' | 'next'>, width: number) =>
  shape.width <= width && shape.width + 1 + next.lead > width;

/** Whether rows end after so many characters, wherever in a word that is. */
function areCut(text: string, full: readonly Pair[], width: number): boolean {
  if (full.length < MIN_CUT || width < NARROW) return false;
  const exact = full.filter(({ row, shape }) => shape.width + row.trailing === width);
  const inside = exact.filter(({ row, nextRow }) => isInside(text, row, nextRow));
  return exact.length >= full.length * MIN_CUT_SHARE && inside.length >= exact.length * MIN_INSIDE_SHARE;
}

const isWord = (code: number) => (classOf(code) & (LETTER | DIGIT)) !== 0;

function isInside(text: string, row: TextRow, next: TextRow): boolean {
  if (row.trailing > 0 || next.indent > 0) return false;
  return isWord(text.charCodeAt(row.end - 1)) && isWord(text.charCodeAt(next.start));
}

function looseWrapping(pairs: readonly Pair[]): Wrapping | null {
  const small = pairs.filter(({ next }) => next.opens === 'small');
  if (small.length < MIN_LOOSE) return null;
  if (small.some(({ shape }) => shape.width > MAX_LOOSE_WIDTH)) return null;
  const widths = small.map(({ shape }) => shape.width).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)]!;
  const near = widths.filter((w) => w >= width * NEARLY).length;
  const capitals = pairs.filter(
    ({ shape, next }) => shape.width >= width * NEARLY && next.opens === 'capital',
  );
  const enough = near >= widths.length * MIN_LOOSE_SHARE && capitals.length <= small.length;
  const broadest = pairs.reduce(
    (w, { shape }) => (shape.width <= width / NEARLY ? Math.max(w, shape.width) : w),
    0,
  );
  return enough ? { kind: 'loose', width: broadest } : null;
}

export { isFull };
