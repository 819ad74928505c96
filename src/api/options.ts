import type { UserRules } from './user-rules.ts';

/** What an input is read as. */
export type InputKind = 'text' | 'html';

/** Order of the numbers in an all-numeric date such as `03/04/2024`. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface CleanOptions {
  /** Put into the result's `source`. */
  source?: string;
  /** Treat the input as this instead of telling by its content. */
  input?: InputKind;
  /** An encoding label (`windows-1251`) for bytes, instead of detecting it. */
  encoding?: string;
  /**
   * The charset that came with the bytes, from an HTTP header. A hint: taken before what markup declares and before
   * detecting, unless the bytes are marked or well-formed Unicode, or do not decode by it. Unknown labels are ignored.
   */
  charset?: string;
  /** BCP 47 tag of the page's language, instead of detecting it. */
  language?: string;
  /** Decides all-numeric dates that the page itself leaves open. */
  dateOrder?: DateOrder;
  /**
   * ISO 8601 moment of the scrape: no later date is given, and `2 hours ago` counts back from it.
   * The clock is never read.
   */
  now?: string;
  /**
   * Noise that you know of: a line that a phrase or a pattern fits is dropped as its kind, by the rule `user-phrase` or
   * `user-pattern`. Read once for each object: pass the same one for every page, and do not change it.
   */
  rules?: UserRules;
  /** Add `spans` to the result. */
  spans?: boolean;
}
