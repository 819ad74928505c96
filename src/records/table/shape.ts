import { isPageLike } from '../objects/page-value.ts';
import { FIELD_KEYS, NAMING_KEYS, PAGE_KEYS, SUMMARY_KEYS } from '../objects/well-known.ts';
import { firstRows } from './csv.ts';

/** How a table is written. */
export interface TableShape {
  readonly delimiter: string;
  /** Names of the columns; `null` where the first row is a record. */
  readonly header: readonly string[] | null;
}

const DELIMITERS = ['\t', ',', ';', '|'] as const;
/** Rows that are looked at. */
const ROWS = 40;
/** Rows of one length that make a table without known names: prose has commas, but not the same number in each line. */
const ALIKE = 4;
const LONGEST_NAME = 60;
/** Real cells: `3.5`, `2024-02-11`, `https://lindvik.example/a`, `The ferry is late.` */
const NO_NAME = /^[\d.,:/\s-]+$|^\w+:\/\/|[.!?…]$|\n/;
const ADDRESS = /^https?:\/\/\S+$/;

const PAGES = new Set([...PAGE_KEYS, ...SUMMARY_KEYS]);
const KNOWN = new Set([
  ...PAGES,
  ...NAMING_KEYS.map((key) => key.toLowerCase()),
  ...Object.values(FIELD_KEYS).flat(),
]);

/** What table a text is by its beginning; `null` for none. @param whole The beginning is all there is. */
export function tableShape(head: string, whole: boolean, textKeys: readonly string[]): TableShape | null {
  const end = head.indexOf('\n');
  const line = end < 0 ? head : head.slice(0, end);
  for (const delimiter of DELIMITERS) {
    if (!line.includes(delimiter)) continue;
    const shape = shapeBy(firstRows(head, delimiter, ROWS, whole), delimiter, textKeys);
    if (shape) return shape;
  }
  return onlyColumn(head, line.trim(), textKeys);
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
  const known = named.filter((name) => KNOWN.has(name)).length;
  const paged = named.some((name) => PAGES.has(name)) || header.some((name) => textKeys.includes(name));
  // Cells with delimiters that lack their quotes: each such row is a bad record.
  if (paged && (alike || known > 1)) return { delimiter, header };
  return alike && others.length >= ALIKE - 1 && (known > 1 || first.length > 2)
    ? { delimiter, header }
    : null;
}

function isHeader(names: readonly string[]): boolean {
  const written = names.filter((name) => name !== '');
  if (written.length < names.length - 1 || new Set(written).size < written.length) return false;
  return written.every((name) => name.length <= LONGEST_NAME && !NO_NAME.test(name));
}

/** Rows without a header, such as trafilatura writes: an address in one cell, a page in another. */
function isHeadless(rows: readonly string[][]): boolean {
  return rows.every(
    (row) => row.length > 2 && row.some((cell) => ADDRESS.test(cell)) && row.some(isPageLike),
  );
}

/** A table of one column: its name is known, and its first cell is in quotes. */
function onlyColumn(head: string, line: string, textKeys: readonly string[]): TableShape | null {
  const name = line.replace(/^\ufeff/, '').replace(/^"(.*)"$/, '$1');
  const known = PAGE_KEYS.includes(name.toLowerCase()) || textKeys.includes(name);
  const quoted = known && /^[^\n]*\n"/.test(head);
  return quoted ? { delimiter: ',', header: [name] } : null;
}
