import type { Range } from '../api/article.ts';
import type { LineMarkup, Markup } from '../input/markup/markup.ts';
import type { Source } from '../input/source.ts';
import { fold, type Repairs } from '../text/fold.ts';
import type { LineEnds } from '../text/row-ends.ts';
import { withDropCaps } from './drop-caps.ts';
import { gapsOf, MIN_ROW_WITH_GAPS, merged } from './gaps.ts';
import { lineEndsOf } from './hyphens.ts';
import { isGlued, jointsOf, NO_CUTS } from './joints.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { type TextRow, textRows } from './rows.ts';
import { unwrapped } from './unwrap.ts';
import { wrappingOf } from './wrapping.ts';

/**
 * No more lines are read: each needs about 2 kB of memory, and 64 MB may contain 32 million lines.
 * The longest of 7,000 dumps of real pages has 2,700.
 */
export const MAX_LINES = 50_000;

/** Splits a source into lines; a line's text is folded, its offsets refer to the source. Wrapped text is joined. */
export function readPage(source: Source): Page {
  const lines: Line[] = [];
  const { text } = source;
  const { rows, capped } = textRows(text, source.mojibake, MAX_LINES);
  const { whole, lineEnds } = joinRows(source, rows);
  const { mojibake, entities } = source;
  const repairs = lineEnds ? { mojibake, entities, lineEnds } : { mojibake, entities };
  const words = isGlued(text) ? pageWords(text) : null;
  const markupAt = source.markup ? inOrder(source.markup) : () => null;
  for (const row of whole) {
    addPieces(lines, text, repairs, row, cutsOf(source, row, words), markupAt(row.start));
    if (lines.length >= MAX_LINES) break;
  }
  const read = lines.at(-1)?.end ?? 0;
  const all = !capped && read >= (rows.at(-1)?.end ?? 0);
  return { source, repairs, text, lines, unread: all ? null : restFrom(text, read) };
}

/** Where a row is cut into pieces; what was rendered from markup has no gaps. */
function cutsOf(
  { text, markup }: Source,
  { start, end }: TextRow,
  words: PageWords | null,
): readonly number[] {
  const isLong = end - start >= MIN_ROW_WITH_GAPS && !markup;
  if (!words && !isLong) return NO_CUTS;
  const raw = text.slice(start, end);
  return merged(words ? jointsOf(raw, words) : NO_CUTS, isLong ? gapsOf(raw) : NO_CUTS);
}

/** Joins the rows of a text dump that were one line; what was rendered from markup has a line for each block already. */
function joinRows(
  { text, of, kind }: Source,
  rows: readonly TextRow[],
): { whole: readonly TextRow[]; lineEnds?: LineEnds } {
  if (of !== 'decoded' || kind !== 'text') return { whole: rows };
  const wrapping = wrappingOf(text, rows);
  const whole = withDropCaps(text, wrapping ? unwrapped(text, rows, wrapping) : rows);
  return whole === rows ? { whole } : { whole, lineEnds: lineEndsOf(text, wrapping?.kind === 'characters') };
}

/** Finds what markup tells about the line at an offset; offsets must ascend. */
function inOrder({ lines }: Markup): (start: number) => LineMarkup | null {
  let at = 0;
  return (start) => {
    while (at + 1 < lines.length && lines[at + 1]!.start <= start) at++;
    return lines[at] ?? null;
  };
}

function restFrom(text: string, at: number): Range | null {
  const raw = text.slice(at);
  const lead = raw.length - raw.trimStart().length;
  return lead < raw.length ? [at + lead, at + raw.trimEnd().length] : null;
}

/** Adds a row as one line, or as several where it is cut. */
function addPieces(
  out: Line[],
  text: string,
  repairs: Repairs,
  row: TextRow,
  cuts: readonly number[],
  markup: LineMarkup | null,
): void {
  let from = row.start;
  for (let i = 0; i <= cuts.length; i++) {
    if (out.length >= MAX_LINES) return;
    const to = i < cuts.length ? row.start + cuts[i]! : row.end;
    out.push(lineOf(text, from, to, repairs, row, { index: out.length, markup }));
    from = to;
  }
}

/** The piece of a row between two offsets. */
function lineOf(
  text: string,
  from: number,
  to: number,
  repairs: Repairs,
  row: TextRow,
  { index, markup }: Pick<Line, 'index' | 'markup'>,
): Line {
  const glued = from > row.start;
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = from + raw.trimEnd().length;
  return {
    index,
    row: row.row,
    start,
    end,
    text: fold(raw, repairs),
    blankBefore: glued ? 0 : row.blank,
    glued,
    indent: glued ? 0 : row.indent,
    markup,
  };
}
