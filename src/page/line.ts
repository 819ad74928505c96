import type { LineMarkup } from '../input/markup/markup.ts';

/**
 * One line of the page, or one piece of a glued line.
 *
 * `text` is what rules read: white space folded to single spaces, invisible characters removed,
 * mojibake repaired. `start` and `end` are offsets into the page's own text, which is unchanged.
 */
export interface Line {
  /** Index among the page's lines, from 0; blank lines have none. */
  readonly index: number;
  /** 1-based number of the physical line, blank ones counted, as an editor shows it. */
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** Folded text; empty when the line has only invisible characters. */
  readonly text: string;
  /** Blank lines directly above. */
  readonly blankBefore: number;
  /** No line break separates this line from the one before: both come from one glued line. */
  readonly glued: boolean;
  /** White space before the first character, in columns; a tab counts as one. */
  readonly indent: number;
  /** What markup tells about the line; `null` if nothing is known, as in a text dump. */
  readonly markup: LineMarkup | null;
}
