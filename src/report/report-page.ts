import { deflateRawSync } from 'node:zlib';
import type { WarningCode } from '../api/article.ts';
import type { Explanation } from '../api/explanation.ts';
import type { PageRecord } from '../records/record.ts';
import { visible } from '../terminal/visible.ts';
import { detailOf } from './detail.ts';

/** Longest headline or name in the list, in UTF-16 code units. */
const MAX_CHARACTERS = 300;

/** The report's data of one page: plain data, so that a worker thread can send it. */
export interface CleanedPage {
  readonly source: string;
  readonly headline: string | null;
  readonly language: string | null;
  readonly confidence: number;
  readonly words: number;
  readonly warnings: readonly WarningCode[];
  /** Pieces dropped, by kind of noise. */
  readonly kinds: Readonly<Record<string, number>>;
  /** A `Detail` as JSON, deflated. */
  readonly details: Uint8Array;
}

/** An input that could not be cleaned. */
export interface FailedPage {
  readonly source: string;
  /** For programs: failures are counted by cause. */
  readonly cause: string;
  /** For a person. */
  readonly message: string;
}

export type ReportPage = CleanedPage | FailedPage;

/**
 * Prepares a page for the report.
 *
 * @param explanation The result of `explain(input, { ...options, spans: true })`.
 * @param record Its source is the page's name in the report.
 * @throws RangeError when the explanation has no spans.
 */
export function reportPage(
  explanation: Explanation,
  { source, metadata }: Pick<PageRecord, 'source' | 'metadata'>,
): CleanedPage {
  const { article } = explanation;
  return {
    source: shown(source),
    headline: article.headline === null ? null : shown(article.headline),
    language: article.language,
    confidence: article.confidence.article,
    words: article.wordCount,
    warnings: [...new Set(article.warnings.map((warning) => warning.code))],
    kinds: article.removed.kinds,
    details: deflateRawSync(JSON.stringify(detailOf(explanation, metadata))),
  };
}

/** The text in one line, short enough for a list. */
export function shown(text: string): string {
  const cut = text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
  return visible(cut);
}
