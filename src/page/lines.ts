import type { Source } from '../input/source.ts';
import { fold } from './fold.ts';
import { jointsOf } from './joints.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Splits a source into lines; a line's text is folded, its offsets are the source's. */
export function readPage(source: Source): Page {
  const lines: Line[] = [];
  const text = source.text;
  let blank = 0;
  for (const [from, to] of physicalLines(text)) {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (!trimmed) {
      blank++;
      continue;
    }
    const start = from + raw.indexOf(trimmed);
    addPieces(lines, source, start, start + trimmed.length, blank, start - from);
    blank = 0;
  }
  return { source, text, lines };
}

function addPieces(
  out: Line[],
  source: Source,
  start: number,
  end: number,
  blank: number,
  indent: number,
): void {
  let at = start;
  const raw = source.text.slice(start, end);
  for (const cut of [...jointsOf(raw), raw.length]) {
    const from = at;
    const to = start + cut;
    const glued = from > start;
    const line = source.text.slice(from, to);
    out.push({
      index: out.length,
      start: from,
      end: to,
      text: fold(line, source.mojibake),
      blankBefore: glued ? 0 : blank,
      glued,
      indent: glued ? 0 : indent,
    });
    at = to;
  }
}

function* physicalLines(text: string): Generator<[number, number]> {
  let at = 0;
  for (const m of text.matchAll(LINE_END)) {
    yield [at, m.index];
    at = m.index + m[0].length;
  }
  yield [at, text.length];
}
