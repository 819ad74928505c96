import type { BlockType } from '../api/article.ts';

/** A block before its type is known. */
export interface Draft {
  text: string;
  /** A blank line (or something removed) separates it from the block before. */
  readonly apart: boolean;
  /** The text before it on its line became a field: `MOSCOW, May 14 (Reuters)`. */
  readonly cut: boolean;
  /** Its type according to the markup. */
  readonly marked: BlockType | null;
}
