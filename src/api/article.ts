/** A half-open range `[start, end)` of UTF-16 code units in the page's text. */
export type Range = readonly [start: number, end: number];

/** What a block of running text is. */
export type BlockType = 'paragraph' | 'heading' | 'list-item' | 'quote';

export interface Block {
  type: BlockType;
  /** The source's own characters, white space folded to single spaces. */
  text: string;
}

/** The publication line or agency opener as the page shows it. */
export interface Dateline {
  /** As written: `MOSCOW, May 14 (Reuters) —` or `14 May, 2024 19:12`. */
  text: string;
  /** The place an opener names, as written; `null` when there is none. */
  place: string | null;
  /** The agency an opener names, as written; `null` when there is none. */
  agency: string | null;
  /** ISO 8601 at the precision written; a missing year comes from the page's date only. */
  date: string | null;
}

export type WarningCode =
  | 'no-article'
  | 'short-article'
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
  /** One plain sentence for a person. */
  message: string;
}

/** One accounted-for piece of the page; together the pieces cover every non-blank character once. */
export interface Piece {
  start: number;
  end: number;
  /** `field`: part of a named field; `body`: part of a body block; `removed`: dropped. */
  as: 'field' | 'body' | 'removed';
  /** The field's name, the block's type, or the kind of noise. */
  kind: string;
  /** Index into `body` for body pieces, else `null`. */
  block: number | null;
  rule: string;
}

export interface Spans {
  /**
   * What the offsets count in: `decoded` is the input after character decoding,
   * `rendered` is the text made from markup, given in `text`.
   */
  of: 'decoded' | 'rendered';
  /** The rendered text when `of` is `rendered`, else `null`. */
  text: string | null;
  pieces: Piece[];
}

/** The cleaned page. Keys are always present; unknown is `null` or `[]`, never a guess. */
export interface Article {
  schemaVersion: 1;
  /** Where the page came from: a path, `-` for stdin, `null` when the caller gave none. */
  source: string | null;
  /** SHA-256 of the input bytes (of the UTF-8 form when a string was given), hex. */
  sha256: string;
  /** BCP 47 tag, or `null` when the body does not tell. */
  language: string | null;
  headline: string | null;
  subheadline: string | null;
  authors: string[];
  dateline: Dateline | null;
  /** ISO 8601 at the precision the page gives; an offset only where it states one. */
  published: string | null;
  modified: string | null;
  body: Block[];
  wordCount: number;
  /** 0 to 1 each; 0 for a field that is absent. */
  confidence: { article: number; headline: number; published: number };
  /** Whole lines and UTF-16 code units dropped, and the pieces dropped by kind; a piece is a line or part of one. */
  removed: { lines: number; characters: number; kinds: Record<string, number> };
  warnings: Warning[];
  /** Present only with the `spans` option. */
  spans?: Spans;
  /** What the page's container said of it beside its text; present only when there was any. */
  metadata?: Readonly<Record<string, unknown>>;
}
