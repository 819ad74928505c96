import type { Range } from '../api/article.ts';
import type { LineMarkup, Markup } from '../input/markup/markup.ts';
import type { Source } from '../input/source.ts';
import { fold } from '../text/fold.ts';
import { isGlued, jointsOf } from './joints.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** On a misread page U+0085 is half of a letter: `komÃ³rkÄ\u0085`. */
const LINE_END_MISREAD = /\r\n|[\n\r\v\f\u2028\u2029]/g;

/**
 * No more lines are read: each needs about 2 kB of memory, and 64 MB may contain 32 million lines.
 * The longest of 7,000 dumps of real pages has 2,700.
 */
export const MAX_LINES = 50_000;

/** Splits a source into lines; a line's text is folded, its offsets refer to the source. */
export function readPage(source: Source): Page {
  const lines: Line[] = [];
  const text = source.text;
  const glued = isGlued(text);
  const markupAt = source.markup ? inOrder(source.markup) : () => null;
  let blank = 0;
  let row = 0;
  for (const [from, to] of physicalLines(text, source.mojibake)) {
    if (lines.length >= MAX_LINES) break;
    row++;
    if (from === to) {
      blank++;
      continue;
    }
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (!trimmed) {
      blank++;
      continue;
    }
    const start = from + raw.indexOf(trimmed);
    const cuts = glued ? jointsOf(trimmed) : [];
    const markup = markupAt(start);
    const end = start + trimmed.length;
    addPieces(lines, source, { start, end, row, blank, indent: start - from, cuts, markup });
    blank = 0;
  }
  return { source, text, lines, unread: unreadOf(text, lines) };
}

/** Finds what markup tells about the line at an offset; offsets must ascend. */
function inOrder({ lines }: Markup): (start: number) => LineMarkup | null {
  let at = 0;
  return (start) => {
    while (at + 1 < lines.length && lines[at + 1]!.start <= start) at++;
    return lines[at] ?? null;
  };
}

function unreadOf(text: string, lines: readonly Line[]): Range | null {
  if (lines.length < MAX_LINES) return null;
  const { end } = lines[lines.length - 1]!;
  const raw = text.slice(end);
  const lead = raw.length - raw.trimStart().length;
  return lead < raw.length ? [end + lead, end + raw.trimEnd().length] : null;
}

interface Stretch {
  start: number;
  end: number;
  row: number;
  blank: number;
  indent: number;
  cuts: number[];
  markup: LineMarkup | null;
}

function addPieces(out: Line[], source: Source, at: Stretch): void {
  let from = at.start;
  for (const cut of [...at.cuts, at.end - at.start]) {
    if (out.length >= MAX_LINES) return;
    const to = at.start + cut;
    const glued = from > at.start;
    const raw = source.text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    out.push({
      index: out.length,
      row: at.row,
      start: from + lead,
      end: from + raw.trimEnd().length,
      text: fold(raw, source),
      blankBefore: glued ? 0 : at.blank,
      glued,
      indent: glued ? 0 : at.indent,
      markup: at.markup,
    });
    from = to;
  }
}

function* physicalLines(text: string, misread: boolean): Generator<[number, number]> {
  const end = misread ? LINE_END_MISREAD : LINE_END;
  end.lastIndex = 0;
  let at = 0;
  // `test` creates no object for a match: a page may have millions of blank lines.
  while (end.test(text)) {
    const next = end.lastIndex;
    const windows =
      text.charCodeAt(next - 1) === 0x0a && text.charCodeAt(next - 2) === 0x0d && next - 2 >= at;
    yield [at, next - (windows ? 2 : 1)];
    at = next;
    end.lastIndex = next;
  }
  yield [at, text.length];
}
