import type { DateMention } from '../../dates/mention.ts';

/** An agency opener at the start of a text. */
export interface Opener {
  /** Its length in characters, without the space after it. */
  readonly length: number;
  readonly place: string | null;
  readonly agency: string | null;
  readonly mention: DateMention | null;
  /** The day of the month alone, as East Asian openers give it: `17日電`. */
  readonly day?: number;
}

/** What is known of the page when an opener is read. */
export interface OpenerPage {
  readonly language: string | null;
  /** The page has the words as a name in running text: `NORTHGATE` beside “in Northgate”. */
  readonly isNamed: (name: string) => boolean;
  /** The page has it as the name of a place: `in Northgate`. */
  readonly isPlaced: (name: string) => boolean;
  /** Several lines begin with a name in capitals and a colon, as in an interview. */
  readonly hasSpeakers: () => boolean;
}
