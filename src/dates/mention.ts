import type { DateOrder } from '../api/options.ts';

/** Which date it is, from the words before it or directly after it. */
export type DateLabel = 'published' | 'modified';

/** A time of day as written; seconds are `null` when the page gives none. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** `Z` or `+02:00`, only where the text states it; `null` otherwise. */
  readonly offset: string | null;
  /** A zone name that means more than one offset (`EST`), as written; `null` otherwise. */
  readonly ambiguousZone: string | null;
}

/** One date as written; nothing is added. */
export interface DateMention {
  /** Offsets of date and time together, without a label, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Gregorian year, `null` when not written. */
  readonly year: number | null;
  /** 1 to 12. If the order is open, it is read as `month/day`. */
  readonly month: number;
  /** 1 to 31; `null` when only a month is given. */
  readonly day: number | null;
  readonly clock: Clock | null;
  /** Both numbers of an all-numeric date may be the month: `03/04/2024`. */
  readonly open: boolean;
  /** How an all-numeric date was read; `null` for one with a month name. */
  readonly numeric: DateOrder | null;
  /** The separator of an all-numeric date: `/`, `.` or `-`; empty otherwise. */
  readonly separator: string;
  /** A date with a month name has the month first: `May 14, 2024`. */
  readonly monthFirst: boolean;
  /** The year is written with two digits. */
  readonly shortYear: boolean;
  /** The weekday is written before or after it. */
  readonly weekday: boolean;
  readonly label: DateLabel | null;
  /** Where the label begins; `start` when there is none. */
  readonly labelStart: number;
  /** Languages that have this word for the month; empty for all-numeric dates. */
  readonly languages: readonly string[];
}
