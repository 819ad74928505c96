import type { RecordError } from '../api/error-record.ts';
import type { CleanOptions } from '../api/options.ts';
import type { FormatName } from '../format/index.ts';
import type { PageRecord } from '../records/record.ts';
import type { CleanedPage } from '../report/report-page.ts';

/** What is done to every page of a run. Plain data: a worker is given a copy. */
export interface Job {
  readonly format: FormatName;
  /** What goes to the library; `source` and, where a record has its own, `now` are added for each page. */
  readonly options: CleanOptions;
  /** How lines and reasons are written instead of the article; `null` for the article. */
  readonly explain: ExplainLook | null;
  /** Make what the report shows of each page, too. */
  readonly report: boolean;
}

export interface ExplainLook {
  /** Columns of the terminal; `null` for the plain form of a pipe or a file. */
  readonly columns: number | null;
  readonly color: boolean;
}

/** A page on its way to be cleaned. */
export interface Page {
  readonly record: PageRecord;
  /** Written as one of several in a stream, not alone. */
  readonly stream: boolean;
}

/** What a run counts; every page is one of them. */
export type Status = Outcome['status'];

/** What became of a page. */
export type Outcome = Cleaned | Failed;

export interface Cleaned {
  readonly status: 'cleaned' | 'without-article';
  /** What is written of it. */
  readonly text: string;
  /** `confidence.article`, 0 to 1. */
  readonly confidence: number;
  /** Pieces dropped, by kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** What the report takes of it; `null` unless the job asks for it. */
  readonly report: CleanedPage | null;
}

export interface Failed {
  readonly status: 'failed';
  readonly error: RecordError;
}

export function failed(code: RecordError['code'], message: string): Failed {
  return { status: 'failed', error: { code, message } };
}
