/** What is said of a page outside it: by a feed, a crawl, a data set. Strings as they are written there. */
export interface Stated {
  headline?: string;
  description?: string;
  /** Names of persons. */
  authors?: string[];
  /** Dates in any form. */
  published?: string;
  modified?: string;
  language?: string;
}
