import type { NameAt } from '../../bylines/names.ts';
import type { Line } from '../../page/line.ts';

/** A name and its line; its range is empty if only the markup has the name. */
export interface PlacedName {
  readonly line: Line;
  readonly at: NameAt;
}

/** Names that may be the authors, with how they were found. */
export interface AuthorCandidate {
  /** Line of the first name. */
  readonly line: Line;
  /** Line of the label; the names' own line if there is no label elsewhere. */
  readonly labelLine: number;
  readonly names: readonly PlacedName[];
  readonly kind: 'by' | 'label' | 'role' | 'bare' | 'bio' | 'owner' | 'markup';
  /** The phrase that opened the byline; empty for a bare name. */
  readonly phrase: string;
  /** They look like persons' names: not a handle, a single word or an organisation. */
  readonly person: boolean;
  /** A role follows the names. */
  readonly roleBehind: boolean;
  /** A date is on the line itself. */
  readonly dated: boolean;
  /** Other text is before them on the line: glued on, or a word or two. */
  readonly inside: boolean;
  /** Words after the names on their line. */
  readonly tail: number;
  /** On a line with the page's head glued together, a date is right behind the names: they are in no running text. */
  readonly besideDate?: boolean;
  /** The longer name that this one was cut from. */
  readonly cutFrom?: string;
}
