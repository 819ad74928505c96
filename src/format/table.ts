import type { Article } from '../api/article.ts';
import type { RecordError } from '../api/error-record.ts';
import type { Format } from './format.ts';

const COLUMNS = [
  'source',
  'language',
  'headline',
  'subheadline',
  'authors',
  'published',
  'modified',
  'place',
  'agency',
  'text',
  'word_count',
  'confidence_article',
  'confidence_headline',
  'confidence_published',
  'warnings',
  'error',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** Between the values of a list. Real cell: `Maren Oskarsdal; Jo Lind`. */
const AND = '; ';
/** The beginnings of cells that spreadsheets take for formulas. Real cell: `=HYPERLINK("https://lindvik.example")`. */
const FORMULA = /^ *[=+\-@]/;
/** What terminals act on and what reorders a line: a table has no way to write it but as it is. */
const UNSAFE = /[\0-\t\v-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function rowOf(article: Article): Row {
  const { confidence, dateline } = article;
  return {
    source: article.source,
    language: article.language,
    headline: article.headline,
    subheadline: article.subheadline,
    authors: article.authors.join(AND),
    published: article.published,
    modified: article.modified,
    place: dateline?.place ?? null,
    agency: dateline?.agency ?? null,
    text: article.body.map((block) => block.text).join('\n\n'),
    word_count: article.wordCount,
    confidence_article: confidence.article,
    confidence_headline: confidence.headline,
    confidence_published: confidence.published,
    warnings: article.warnings.map(({ code }) => code).join(AND),
  };
}

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
  failure(source: string, { code, message }: RecordError): string {
    return this.#line({ source, error: `${code}: ${message}` });
  }

  #line(row: Row): string {
    return `${COLUMNS.map((name) => this.#cell(row[name] ?? '')).join(this.#delimiter)}\n`;
  }

  #cell(value: string | number): string {
    if (typeof value === 'number') return String(value);
    const shown = value.replace(UNSAFE, ' ');
    const safe = FORMULA.test(shown) ? `'${shown}` : shown;
    return this.#special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }
}

/** Characters that put a cell in quotes. */
export const csv = new Table('csv', ',', /[",\r\n]/);
export const tsv = new Table('tsv', '\t', /["\t\r\n]/);
