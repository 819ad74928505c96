import type { RecordError } from '../api/error-record.ts';
import type { CleanOptions } from '../api/options.ts';
import type { FormatName } from '../format/index.ts';
import type { PageRecord } from '../records/record.ts';
import type { CleanedPage } from '../report/report-page.ts';
import type { LearnedPage, PageHead } from '../site/hashed-page.ts';

/** How to clean every page of a run. Plain data: each worker gets a copy. */
export interface Job {
  readonly format: FormatName;
  /** Options for the library; `source` and the record's own `now` are added for each page. */
  readonly options: CleanOptions;
  /** How to print lines and reasons instead of the article; `null` for the article. */
  readonly explain: ExplainStyle | null;
  /** Also collect what the report shows of each page. */
  readonly report: boolean;
}

export interface ExplainStyle {
  /** Columns of the terminal; `null` for the plain form of a pipe or a file. */
  readonly columns: number | null;
  readonly color: boolean;
}

/** A page to clean. */
export interface QueuedPage {
  readonly record: PageRecord;
  /** It is written as one of several in a stream. */
  readonly stream: boolean;
}

/** The statuses that a run counts; every page has exactly one. */
export type Status = Outcome['status'];

/** The result of one page. */
export type Outcome = Cleaned | Failed;

export interface Cleaned {
  readonly status: 'cleaned' | 'without-article';
  /** There is a body, but the page is probably no article; counted as without one. */
  readonly unlikely: boolean;
  /** The text to write. */
  readonly text: string;
  /** `confidence.article`, 0 to 1. */
  readonly confidence: number;
  /** Pieces dropped, by kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** The page's data for the report; `null` unless the job asks for a report. */
  readonly report: CleanedPage | null;
}

export interface Failed {
  readonly status: 'failed';
  readonly error: RecordError;
}

/** What is done to a page, and its result. A run hashes all pages to learn their sites, reads some heads, and cleans all. */
export interface Results {
  readonly hash: Learnt<LearnedPage> | Failed;
  /** `null` for a page whose head shows nothing. */
  readonly head: Learnt<PageHead | null> | Failed;
  readonly clean: Outcome;
}

export interface Learnt<T> {
  readonly status: 'learned';
  readonly found: T;
}

/** One of the passes of a run over its pages. */
export interface Pass<K extends keyof Results = keyof Results> {
  readonly kind: K;
  /** Tells the passes of a run apart. */
  readonly number: number;
  readonly job: Job;
}

export function failed(code: RecordError['code'], message: string): Failed {
  return { status: 'failed', error: { code, message } };
}
