import type { Warning } from '../api/article.ts';
import type { InputKind } from '../api/options.ts';
import type { Repairs } from '../text/fold.ts';

/** What a page's markup says of itself; used as evidence, never taken as the answer unchecked. */
export interface Evidence {
  /** `<title>` */
  title: string | null;
  /** The `<h1>`s, JSON-LD `headline`, `og:title` and its like, in that order; each once. */
  headlines: string[];
  description: string | null;
  authors: string[];
  /** As written in the markup, mostly ISO 8601, structured data first; a bare `<time>` comes last. */
  published: string[];
  modified: string[];
  /** `<html lang>` as written. */
  language: string | null;
}

/** A stretch of rendered text that the markup itself sets apart: an outermost `<nav>` or `<footer>`. */
export interface Region {
  readonly kind: 'navigation' | 'footer';
  /** Offsets into the source's text. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of rendered text whose markup says what it is: the innermost `<h2>`, `<li>` or `<blockquote>`. */
export interface Mark {
  readonly type: 'heading' | 'list-item' | 'quote';
  /** Offsets into the source's text. */
  readonly start: number;
  readonly end: number;
}

/** The input made readable: one string that every later offset refers to. */
export interface Source extends Repairs {
  readonly text: string;
  readonly kind: InputKind;
  /** Offsets count in the decoded input, or in text rendered from markup. */
  readonly of: 'decoded' | 'rendered';
  /** Label of the encoding used, `utf-8` for a string. */
  readonly encoding: string;
  readonly evidence: Evidence | null;
  /** Ascending; empty unless the text was rendered from a page's markup. */
  readonly regions: readonly Region[];
  /** Ascending, apart from each other; empty unless the text was rendered from markup. */
  readonly marks: readonly Mark[];
  readonly warnings: readonly Warning[];
}
