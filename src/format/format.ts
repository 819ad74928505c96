import type { Article } from '../api/article.ts';

/** An output format. Every string ends in a line break. */
export interface Format {
  /** File extension without the dot. */
  readonly extension: string;
  /** The article alone, in a file or on stdout. */
  page(article: Article): string;
  /** The article as one of several in a stream. */
  record(article: Article): string;
  /** Separates two records of a stream. */
  readonly separator: string;
}
