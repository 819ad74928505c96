import type { DateMention } from '../../dates/mention.ts';

/** An agency opener at the start of a text. */
export interface Opener {
  /** Its length in characters, without the space after it. */
  readonly length: number;
  readonly place: string | null;
  readonly agency: string | null;
  readonly mention: DateMention | null;
}
