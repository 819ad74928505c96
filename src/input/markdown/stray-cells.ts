import type { SourceEdit } from './edits.ts';

/** A row of one cell: `|  Flu Vaccine Still Available`, `[Close Call!](/news/1)|`, `|`. */
const ONE_CELL = /^[ \t]*\|[^|]*$|^[^|]*\|[ \t]*$/;

/** What one converter writes below the first row of a table with one column; its headings begin with `#`. */
const RULE = /^---[ \t]{2}$/;

/** In code, a bar is code: `cat list.txt |`. */
const FENCE = /^ {0,3}(?:```|~~~)/;
const INDENTED = /^(?: {4}|\t)/;

/** Marks that are left of tables of one column, which a parser takes for text and for the lines of headings. */
export function strayCellEdits(source: string): SourceEdit[] {
  const edits: SourceEdit[] = [];
  let [at, isCode] = [0, false];
  for (const line of source.split('\n')) {
    if (FENCE.test(line)) isCode = !isCode;
    else if (!isCode && !INDENTED.test(line)) edits.push(...editsOf(line, at));
    at += line.length + 1;
  }
  return edits;
}

/** @param at Where the line begins. */
function editsOf(line: string, at: number): SourceEdit[] {
  const pipe = line.indexOf('|');
  if (pipe >= 0 && line[pipe - 1] !== '\\' && ONE_CELL.test(line))
    return [{ from: at + pipe, to: at + pipe + 1 }];
  return RULE.test(line) ? [{ from: at, to: at + line.length }] : [];
}
