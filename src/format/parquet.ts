import type { Article } from '../api/article.ts';
import type { RecordError } from '../api/error-record.ts';
import type { Format } from './format.ts';
import { jsonLine } from './json.ts';
import { type Cell, COLUMNS, rowOf, rowOfError, type TableRow } from './row.ts';

/**
 * Rows on their way into a Parquet file, as JSON: a line holds all columns, in order. The file has its table of contents at
 * its end, so it is made of these lines (`parquet-rows.ts`) and never appended to.
 */
export const parquet: Format = {
  extension: 'parquet',
  page: lineOf,
  record: lineOf,
  separator: '',
  failure: (source: string, error: RecordError) => rowLine(rowOfError(source, error)),
};

function lineOf(article: Article): string {
  return rowLine(rowOf(article));
}

/** The same row gives the same line, also when it is read back from a Parquet file. */
export function rowLine(row: TableRow): string {
  return jsonLine(Object.fromEntries(COLUMNS.map((name) => [name, wellFormed(row[name] ?? null)])));
}

/** Parquet holds UTF-8, which has no lone surrogates. Real value: `\ud83d`, half of an emoji that was cut in two. */
const LONE = /\p{Surrogate}/gu;

function wellFormed(cell: Cell): Cell {
  if (cell === null || typeof cell === 'number') return cell;
  return typeof cell === 'string'
    ? cell.replace(LONE, '\ufffd')
    : cell.map((value) => value.replace(LONE, '\ufffd'));
}
