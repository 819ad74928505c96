import type { Article } from '../api/article.ts';
import type { RecordError } from '../api/error-record.ts';

/** An output format. Every string ends in a line break. */
export interface Format {
  /** File extension without the dot. */
  readonly extension: string;
  /** The article alone, in a file or on stdout. */
  page(article: Article): string;
  /** The article as one of several in a stream. */
  record(article: Article): string;
  /**
   * The text of an article with what its container said of the page, where the format has a place for it.
   *
   * @param metadata JSON of an object.
   */
  carry?(text: string, metadata: string): string;
  /** Separates two records of a stream. */
  readonly separator: string;
  /** What stands once before the records of a stream: the head of a table. */
  readonly opening?: string;
  /** A record that could not be cleaned, where the format has a place for it. */
  failure?(source: string, error: RecordError): string;
}

/** What a format puts around the records of a stream. */
export type Framing = Pick<Format, 'separator' | 'opening'>;
