/** A half-open range `[start, end)` of UTF-16 code units in the page's text. */
export type Range = readonly [start: number, end: number];

/** The kind of a body block. */
export type BlockType = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'table-row' | 'code';

export interface Block {
  type: BlockType;
  /**
   * The source's own characters, with white space collapsed to single spaces. The cells of a table's row are separated by
   * tabs; code keeps its lines and their indentation.
   */
  text: string;
}

/** The publication line or the agency opener (the dateline of a wire story), as the page shows it. */
export interface Dateline {
  /** As written: `MOSCOW, May 14 (Reuters) —` or `14 May, 2024 19:12`. */
  text: string;
  /** The place named in an opener, as written; `null` when there is none. */
  place: string | null;
  /** The news agency named in an opener, as written; `null` when there is none. */
  agency: string | null;
  /** ISO 8601 with the precision of the text, or `null`; a missing year is taken only from the page's date. */
  date: string | null;
}

export type WarningCode =
  | 'no-article'
  | 'short-article'
  | 'unlikely-article'
  | 'tail-dropped'
  | 'block-dropped'
  | 'ambiguous-date'
  | 'ambiguous-zone'
  | 'only-update-date'
  | 'mojibake-repaired'
  | 'undecodable-characters'
  | 'markup-in-text'
  | 'nesting-capped'
  | 'lines-capped';

export interface Warning {
  code: WarningCode;
  /** One plain sentence for a person; its wording may change, `code` does not. */
  message: string;
}

/** A stretch of the page and what became of it. All pieces together cover every non-blank character exactly once. */
export interface Piece {
  /** First UTF-16 code unit. */
  start: number;
  /** The code unit after the last. */
  end: number;
  /** `field`: part of a named field; `body`: part of a body block; `removed`: dropped. */
  as: 'field' | 'body' | 'removed';
  /** The field's name, the block's type, or the kind of noise. */
  kind: string;
  /** Index into `body` for body pieces; `null` for the others. */
  block: number | null;
  /** Name of the rule that decided it. */
  rule: string;
}

export interface Spans {
  /**
   * The text that the offsets refer to. `decoded`: the input after character decoding.
   * `rendered`: the text made from HTML, given in `text`.
   */
  of: 'decoded' | 'rendered';
  /** The rendered text when `of` is `rendered`, else `null`. */
  text: string | null;
  pieces: Piece[];
}

/** The cleaned page. All keys are always present; an unknown value is `null` or `[]`, never a guess. */
export interface Article {
  schemaVersion: 1;
  /** Origin of the page: a path, `-` for standard input, `null` when the caller gave none. */
  source: string | null;
  /** SHA-256 of the input's bytes in hex; for a string, of its UTF-8 form. */
  sha256: string;
  /** BCP 47 tag of the body's language; `null` when it could not be detected. */
  language: string | null;
  headline: string | null;
  /** The deck: a sentence or two below the headline. */
  subheadline: string | null;
  /** Names in the order of the byline. */
  authors: string[];
  dateline: Dateline | null;
  /** Publication date: ISO 8601 with the precision of the page; with a UTC offset only where the page states one. */
  published: string | null;
  /** Date of the last update, in the same form. */
  modified: string | null;
  body: Block[];
  /** Words of the body; dictionary words in scripts without spaces. */
  wordCount: number;
  /** 0 to 1 each; 0 for a missing field. */
  confidence: { article: number; headline: number; published: number };
  /** Complete lines, UTF-16 code units, and pieces by kind that were dropped; a piece is a line or part of one. */
  removed: { lines: number; characters: number; kinds: Record<string, number> };
  warnings: Warning[];
  /** Present only with the `spans` option. */
  spans?: Spans;
  /** Other data about the page from its container (WARC headers, JSON keys); present only when there is some. */
  metadata?: Readonly<Record<string, unknown>>;
}
