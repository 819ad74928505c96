const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** On a misread page U+0085 is half of a letter: `komÃ³rkÄ\u0085`. */
const LINE_END_MISREAD = /\r\n|[\n\r\v\f\u2028\u2029]/g;

/** A physical line that is not blank, or several that were one line before the text was wrapped. */
export interface TextRow {
  /** 1-based number of the physical line, blank ones counted. */
  readonly row: number;
  /** Offsets of its first and behind its last visible character. */
  readonly start: number;
  readonly end: number;
  /** Blank lines directly above. */
  readonly blank: number;
  /** White space before the first character, in columns; a tab counts as one. */
  readonly indent: number;
  /** White space after the last character. */
  readonly trailing: number;
}

/**
 * The lines of a text that are not blank.
 *
 * @param misread Whether U+0085 is no line end.
 * @param most No more rows are read.
 */
export function textRows(text: string, misread: boolean, most: number): { rows: TextRow[]; capped: boolean } {
  const rows: TextRow[] = [];
  let [row, blank] = [0, 0];
  for (const [from, to] of physicalLines(text, misread)) {
    if (rows.length >= most) return { rows, capped: true };
    row++;
    const raw = from === to ? '' : text.slice(from, to);
    const trimmed = raw.trim();
    if (!trimmed) {
      blank++;
      continue;
    }
    const indent = raw.indexOf(trimmed);
    const start = from + indent;
    const end = start + trimmed.length;
    rows.push({ row, start, end, blank, indent, trailing: to - end });
    blank = 0;
  }
  return { rows, capped: false };
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
