import type { Warning } from '../api/article.ts';
import type { InputKind } from '../api/options.ts';
import type { Repairs } from '../text/fold.ts';
import type { OriginalText } from './line-ends.ts';
import type { Markup } from './markup/markup.ts';
import type { SourceMap } from './source-map.ts';

/** Where a page states its headline. What generates a page may fill several of these from one field. */
export type StatedPlace = 'heading' | 'microdata' | 'structured-data' | 'metadata' | 'record';

/** A headline that the page, or the record that it came in, states. */
export interface StatedHeadline {
  readonly text: string;
  readonly place: StatedPlace;
}

/** What a page's markup, or the front matter of Markdown, says about the article. Used as evidence, never taken over unchecked. */
export interface Evidence {
  /** `<title>` */
  title: string | null;
  /** The `<h1>`s, JSON-LD `headline`, `og:title` and similar, in that order; each once. */
  headlines: string[];
  /** Every headline with each place that states it. */
  stated: readonly StatedHeadline[];
  /** The site's name: `og:site_name`, `application-name`, the publisher and the web site of JSON-LD. */
  siteNames: readonly string[];
  /** It says of itself that it is an article, by JSON-LD or `og:type`. */
  isArticle: boolean;
  description: string | null;
  authors: string[];
  /** As written in the markup, mostly ISO 8601: structured data first, a plain `<time>` last. */
  published: string[];
  modified: string[];
  /** `<html lang>` as written. */
  language: string | null;
}

/** A stretch of rendered text whose markup gives its type: the innermost `<h2>`, `<li>` or `<blockquote>`, or the same in Markdown. */
export interface Mark {
  readonly type: 'heading' | 'list-item' | 'quote';
  /** Offsets into the source's text. */
  readonly start: number;
  readonly end: number;
}

/** The input as one readable string, which all later offsets refer to. */
export interface Source extends Repairs {
  readonly text: string;
  readonly kind: InputKind;
  /** Whether offsets refer to the decoded input or to text rendered from markup. */
  readonly of: 'decoded' | 'rendered';
  /** Label of the encoding used; `utf-8` for a string. */
  readonly encoding: string;
  readonly evidence: Evidence | null;
  /** In ascending order, not overlapping; empty unless the text was rendered from markup. */
  readonly marks: readonly Mark[];
  /** What markup tells about the page's elements and lines; `null` for a text dump, of which nothing is known. */
  readonly markup: Markup | null;
  /** The decoded input as it came, where it had other line ends than `\n`; `null` where it had not. */
  readonly original: OriginalText | null;
  /** For Markdown: the decoded input with `\n` as its only line end, and where in it the rendered text comes from. */
  readonly map: { readonly input: string; readonly at: SourceMap } | null;
  readonly warnings: readonly Warning[];
}
