/**
 * What was learned of sites: for some pages of each, hashes of their lines; no text. Plain data, to be passed on to
 * other threads. Make it with `learnSites` or `readSiteTemplate`; what is inside may change with its version.
 */
export interface SiteTemplate {
  /** Changes with the format, and with what is hashed. */
  readonly version: 3;
  /** Number of groups of pages that have lines in common. */
  readonly sites: number;
  /** Identifies the content. */
  readonly digest: string;
  /** In the order of their ids. */
  readonly pages: PackedPages;
  readonly table: LineTable;
}

/** Pages in flat arrays: the lines of page `i` are those from `starts[i]` to `starts[i + 1]`. */
export interface PackedPages {
  /** Two numbers for each page: a hash of all its lines. */
  readonly ids: Uint32Array;
  readonly hosts: Uint32Array;
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
  readonly facts: Uint8Array;
  /** Six numbers for each page: its `PageHead`, and the order of its dates. */
  readonly heads: Uint32Array;
  /** As `starts`, for `sketches`. */
  readonly sketchStarts: Uint32Array;
  readonly sketches: Uint32Array;
}

/** Which pages have a long line: a hash table with a chain of pages for each line. */
export interface LineTable {
  /** The line in each slot; 0 where there is none. */
  readonly keys: Uint32Array;
  /** The first link of its chain. */
  readonly heads: Uint32Array;
  /** For each link the next one, and the page. */
  readonly next: Uint32Array;
  readonly pages: Uint32Array;
}
