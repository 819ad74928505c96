import { isPageLike } from '../objects/page-value.ts';
import { firstRows } from './csv.ts';
import {
  ADDRESS_CELL,
  firstLines,
  isHeader,
  KNOWN_COLUMNS,
  likelyDelimiters,
  onlyColumn,
  PAGE_COLUMNS,
} from './first-lines.ts';

/** How a table is written. */
export interface TableShape {
  readonly delimiter: string;
  /** Names of the columns; `null` where the first row is a record. */
  readonly header: readonly string[] | null;
}

/** Rows that are looked at. */
const ROWS = 40;
/** Rows of one length that make a table without known names: prose has commas, but not the same number in each line. */
const ALIKE = 4;

/** What table a text is by its beginning; `null` for none. @param whole The beginning is all there is. */
export function tableShape(head: string, whole: boolean, textKeys: readonly string[]): TableShape | null {
  const lines = firstLines(head);
  for (const delimiter of likelyDelimiters(lines)) {
    const shape = shapeBy(firstRows(head, delimiter, ROWS, whole), delimiter, textKeys);
    if (shape) return shape;
  }
  const name = onlyColumn(lines, textKeys);
  return name === null ? null : { delimiter: ',', header: [name] };
}

function shapeBy(
  rows: readonly string[][],
  delimiter: string,
  textKeys: readonly string[],
): TableShape | null {
  const [first, ...others] = rows;
  if (!first || first.length < 2) return null;
  const alike = others.every((row) => row.length === first.length);
  const header = first.map((name) => name.trim());
  if (!isHeader(header)) return alike && isHeadless(rows) ? { delimiter, header: null } : null;
  const named = header.map((name) => name.toLowerCase());
  const known = named.filter((name) => KNOWN_COLUMNS.has(name)).length;
  const paged =
    named.some((name) => PAGE_COLUMNS.has(name)) || header.some((name) => textKeys.includes(name));
  // Cells with delimiters that lack their quotes: each such row is a bad record.
  if (paged && (alike || known > 1)) return { delimiter, header };
  const many = others.length >= ALIKE - 1 && (known > 1 || first.length > 2);
  return alike && many ? { delimiter, header } : null;
}

/** Rows without a header, such as trafilatura writes: an address in one cell, a page in another. */
function isHeadless(rows: readonly string[][]): boolean {
  const isRecord = (row: readonly string[]) =>
    row.some((cell) => ADDRESS_CELL.test(cell)) && row.some(isPageLike);
  return rows.every((row) => row.length > 2 && isRecord(row));
}
