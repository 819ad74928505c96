import type { Article } from '../api/article.ts';
import type { RecordError } from '../api/error-record.ts';

/** The columns of a table, in order. */
export const COLUMNS = [
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

export type Column = (typeof COLUMNS)[number];
export type Cell = string | number | readonly string[] | null;

/** A page or an error as a row of a table; a column that is missing is empty. */
export type TableRow = Partial<Record<Column, Cell>>;

export function rowOf(article: Article): TableRow {
  const { confidence, dateline } = article;
  return {
    source: article.source,
    language: article.language,
    headline: article.headline,
    subheadline: article.subheadline,
    authors: article.authors,
    published: article.published,
    modified: article.modified,
    place: dateline?.place ?? null,
    agency: dateline?.agency ?? null,
    text: article.body.map((block) => block.text).join('\n\n'),
    word_count: article.wordCount,
    confidence_article: confidence.article,
    confidence_headline: confidence.headline,
    confidence_published: confidence.published,
    warnings: article.warnings.map(({ code }) => code),
  };
}

/** The row of a record that could not be cleaned. */
export function rowOfError(source: string, { code, message }: RecordError): TableRow {
  return { source, error: `${code}: ${message}` };
}
