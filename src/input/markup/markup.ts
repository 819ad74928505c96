import type { VocabularyWord } from './vocabulary.ts';

/**
 * What markup tells about a page and its lines, in one form for HTML and Markdown. A text dump has no markup: its lines
 * have `null`, which means that nothing is known.
 */
export interface Markup {
  /** In the order in which they begin: the elements around an element come before it. */
  readonly elements: readonly MarkupElement[];
  /** In ascending order of their offsets. */
  readonly lines: readonly LineMarkup[];
}

/** Parts of a page, by an element's tag or `role`. */
export const MARKUP_REGIONS = [
  'main',
  'article',
  'nav',
  'header',
  'footer',
  'aside',
  'figure',
  'form',
  'dialog',
  'table',
  'list',
] as const;

export type MarkupRegionName = (typeof MARKUP_REGIONS)[number];

/** A block element, or what corresponds to one in Markdown: a list, an item, a quote, a section. */
export interface MarkupElement {
  /** Index of the element around it; -1 for the outermost. Always smaller than the element's own index. */
  readonly parent: number;
  /** Tag name: `div`, `p`, `li`. In Markdown the name of the same element in HTML; `section` for the text below a heading. */
  readonly name: string;
  /** The part of the page that it is; `null` for most elements. */
  readonly region: MarkupRegionName | null;
  /** What its class, id, role and similar attributes say about it; empty in Markdown. */
  readonly words: readonly VocabularyWord[];
  /** A number that elements of one page with the same tag and the same classes share. */
  readonly look: number;
}

/** What markup tells about one line. Characters are counted in UTF-16 code units. */
export interface LineMarkup {
  /** Offsets into the rendered text. */
  readonly start: number;
  readonly end: number;
  /** Index of the innermost block element; -1 if there is none. */
  readonly element: number;
  /** Number of links that begin in the line. */
  readonly links: number;
  /** Characters inside links. */
  readonly linked: number;
  /** Characters in bold or italics. */
  readonly emphasised: number;
  /** Number of images in the line. */
  readonly images: number;
  /** The line is the alternative text of an image. */
  readonly alternative: boolean;
  readonly code: boolean;
  /** Number of cells, in a row of a table; 0 outside tables. */
  readonly cells: number;
}
