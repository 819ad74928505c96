import type { RecordError } from '../api/error-record.ts';
import type { Stated } from '../api/stated.ts';

/**
 * One page out of an input: a file is one record; a JSON or CSV file, a feed, a WARC, a WET or an archive holds many.
 * Records are handed on one at a time, in the input's order; none of an input is held but the record in work.
 */
export interface PageRecord {
  /** What the article says it came from, and what failures name: the input's path, a record's id or its URI. */
  readonly source: string;
  /** Where the record stands in its input, counted from 1; tells records without an id apart. */
  readonly position: number;
  /** What is cleaned: bytes of any encoding, or text that its container has decoded already. */
  readonly content: Uint8Array | string;
  /** The charset that came with the page, from an HTTP header; `null` without. A hint: it may be wrong or unknown. */
  readonly charset: string | null;
  /** ISO 8601 moment of the capture where the container states one: serves as `now` for this record only. */
  readonly now: string | null;
  /**
   * What the container says of the page beside its text, carried through under `metadata`: the JSON of an object, since as
   * objects small values take fifty times the memory. `null` without.
   */
  readonly metadata: string | null;
  /** What the container says of the article's headline, authors and dates: evidence, not the answer; not there without. */
  readonly stated?: Stated | null;
  /** How `content` is stored, where it is not the page itself yet. */
  readonly packed?: Packed | null;
}

/** How the body of a response is stored. It is undone where the page is cleaned, within the time that a page may take. */
export interface Packed {
  /** In HTTP's chunks. */
  readonly chunked: boolean;
  /** Content encodings, in the order in which they were applied. */
  readonly encodings: readonly string[];
  /** Bytes that the body may have without them. */
  readonly most: number;
}

/** A record that cannot be cleaned: its place in the output is kept by an error record. */
export interface BadRecord {
  readonly source: string;
  readonly position: number;
  readonly error: RecordError;
  /** What its container says of it, as far as it could be read; `null` when that is nothing. */
  readonly metadata: PageRecord['metadata'];
}
