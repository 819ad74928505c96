import type { Stated } from './stated.ts';
import type { UserRules } from './user-rules.ts';

/** How an input is read. */
export type InputKind = 'text' | 'html' | 'markdown';

/** Order of the numbers in an all-numeric date such as `03/04/2024`. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface CleanOptions {
  /** Copied to the result's `source`. */
  source?: string;
  /** How to read the input; detected from its content by default. */
  input?: InputKind;
  /** Encoding label of the bytes, such as `windows-1251`; detected by default. */
  encoding?: string;
  /**
   * The charset from an HTTP header. A hint: it takes precedence over a declaration in markup and over detection, but
   * not over a byte order mark or well-formed Unicode, nor if the bytes are invalid in it. Unknown labels are ignored.
   */
  charset?: string;
  /** BCP 47 tag of the page's language; detected by default. */
  language?: string;
  /** How to read all-numeric dates where the page itself does not settle the order. */
  dateOrder?: DateOrder;
  /**
   * ISO 8601 time at which the page was fetched. `2 hours ago` is relative to it, and no later date is returned.
   * The clock is never read.
   */
  now?: string;
  /**
   * Your own noise: a line that matches a phrase or pattern is dropped as the given kind, by rule `user-phrase` or
   * `user-pattern`. Compiled once per object: pass the same object for every page, and do not change it.
   */
  rules?: UserRules;
  /** What is said of the page elsewhere. Evidence, as the page's own metadata is: the page decides what is taken from it. */
  stated?: Stated;
  /** Add `spans` to the result. */
  spans?: boolean;
}
