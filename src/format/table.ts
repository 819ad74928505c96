import type { Article } from '../api/article.ts';
import type { RecordError } from '../api/error-record.ts';
import type { Format } from './format.ts';
import { type Cell, COLUMNS, rowOf, rowOfError, type TableRow } from './row.ts';

/** Between the values of a list. Real cell: `Maren Oskarsdal; Jo Lind`. */
const AND = '; ';
/**
 * The beginnings of cells that spreadsheets take for formulas, in East Asia with wide signs as well. Real cell:
 * `=HYPERLINK("https://lindvik.example")`.
 */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** What terminals act on and what reorders a line: a table has no way to write it but as it is. */
const UNSAFE = /[\0-\t\v-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** One way to write a table: RFC 4180, with this delimiter. */
class Table implements Format {
  readonly extension: string;
  readonly separator = '';
  readonly opening: string;
  readonly #delimiter: string;
  readonly #special: RegExp;

  constructor(extension: string, delimiter: string, special: RegExp) {
    this.extension = extension;
    this.#delimiter = delimiter;
    this.#special = special;
    this.opening = `${COLUMNS.join(delimiter)}\n`;
  }

  page(article: Article): string {
    return this.opening + this.record(article);
  }

  record(article: Article): string {
    return this.#line(rowOf(article));
  }

  /** The row of a record that could not be cleaned. */
  failure(source: string, error: RecordError): string {
    return this.#line(rowOfError(source, error));
  }

  #line(row: TableRow): string {
    return `${COLUMNS.map((name) => this.#cell(row[name] ?? '')).join(this.#delimiter)}\n`;
  }

  #cell(value: NonNullable<Cell>): string {
    if (typeof value === 'number') return String(value);
    const shown = (typeof value === 'string' ? value : value.join(AND)).replace(UNSAFE, ' ');
    const safe = FORMULA.test(shown) ? `'${shown}` : shown;
    return this.#special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }
}

/** Characters that put a cell in quotes. */
export const csv = new Table('csv', ',', /[",\r\n]/);
export const tsv = new Table('tsv', '\t', /["\t\r\n]/);
