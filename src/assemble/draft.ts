import type { Mark } from '../input/source.ts';

/** A block before its type is known. */
export interface Draft {
  text: string;
  /** A blank line (or something removed) stands between it and the block before. */
  readonly apart: boolean;
  /** What stood before it on its line became a field: `MOSCOW, May 14 (Reuters)`. */
  readonly cut: boolean;
  /** What the markup says it is. */
  readonly marked: Mark['type'] | null;
}
