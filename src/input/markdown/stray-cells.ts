import type { SourceEdit } from './edits.ts';

/** A row of one cell: `|  Flu Vaccine Still Available`, `[Close Call!](/news/1)|`, `|`. */
const ONE_CELL = /^[ \t]*\|[^|]*$|^[^|]*\|[ \t]*$/;

/** What one converter writes below the first row of a table with one column; its headings begin with `#`. */
const RULE = /^---[ \t]{2}$/;

/** Marks that are left of tables of one column, which a parser takes for text and for the lines of headings. */
export function strayCellEdits(source: string): SourceEdit[] {
  const edits: SourceEdit[] = [];
  let at = 0;
  for (const line of source.split('\n')) {
    const pipe = line.indexOf('|');
    if (pipe >= 0 && line[pipe - 1] !== '\\' && ONE_CELL.test(line))
      edits.push({ from: at + pipe, to: at + pipe + 1 });
    else if (RULE.test(line)) edits.push({ from: at, to: at + line.length });
    at += line.length + 1;
  }
  return edits;
}
