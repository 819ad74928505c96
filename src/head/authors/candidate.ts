import type { NameAt } from '../../bylines/names.ts';
import type { Line } from '../../page/line.ts';

/** A name and the line it stands on; the place is empty where only the markup has the name. */
export interface PlacedName {
  readonly line: Line;
  readonly at: NameAt;
}

/** Names that may be the authors', with what led to them. */
export interface AuthorCandidate {
  /** Line of the first name. */
  readonly line: Line;
  /** Line of the label, where it is not the names' own. */
  readonly labelLine: number;
  readonly names: readonly PlacedName[];
  readonly kind: 'by' | 'label' | 'role' | 'bare' | 'bio' | 'owner' | 'markup';
  /** The phrase that opened the byline; empty for a bare name. */
  readonly phrase: string;
  /** Shaped like persons' names: not a handle, a single word or an organisation. */
  readonly person: boolean;
  /** A role stands behind the names. */
  readonly roleBehind: boolean;
  /** A date stands on the line itself. */
  readonly dated: boolean;
  /** Read out of a line that holds other text before it: glued on, or behind a word or two. */
  readonly inside: boolean;
  /** Words behind the names on their line. */
  readonly tail: number;
  /** The longer name that this one was cut from, when it was. */
  readonly cutFrom?: string;
}
