import type { DateOrder } from '../api/options.ts';
import type { Item } from './items.ts';

/** A day, month or yearless day found among the items, before a time or label is tied to it. */
export interface Core {
  /** Item indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly open: boolean;
  readonly numeric: DateOrder | null;
  readonly separator: string;
  readonly monthFirst: boolean;
  readonly shortYear: boolean;
  /** Converted from the Hijri calendar. */
  readonly hijri?: boolean;
  /** The month's item, `-1` for all-numeric dates. */
  readonly monthAt: number;
}

/** Anything a page's date is plausible in; also keeps house numbers and prices out. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2099;
/** Years of the Buddhist era run 543 ahead of the Gregorian ones; 2443 to 2642 are 1900 to 2099. */
const BUDDHIST = 543;
/** Two-digit years from here on belong to the last century. */
const PIVOT = 50;

/** The Gregorian year of a four-digit number, `null` when it cannot be one. */
export function fullYear(item: Item | undefined): number | null {
  if (item?.kind !== 'number' || item.key.length !== 4) return null;
  const year = Number(item.key);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  if (year >= 1900 + BUDDHIST && year <= LAST_YEAR + BUDDHIST) return year - BUDDHIST;
  return null;
}

/** A two-digit year, in the Buddhist era where the month's name is Thai. */
export function shortYear(item: Item | undefined, thai: boolean): number | null {
  if (item?.kind !== 'number' || item.key.length !== 2) return null;
  const two = Number(item.key);
  if (thai) return 2500 + two - BUDDHIST;
  return two < PIVOT ? 2000 + two : 1900 + two;
}

/** A number of one or two digits within `1..most`, else `null`. */
export function small(item: Item | undefined, most: number): number | null {
  if (item?.kind !== 'number' || item.key.length > 2) return null;
  const value = Number(item.key);
  return value >= 1 && value <= most ? value : null;
}

/** One of `marks`, with nothing between it and what stands before. */
export function touching(item: Item | undefined, marks: string): boolean {
  return item?.kind === 'mark' && item.space === 0 && marks.includes(item.key);
}

/** The number continues to the left: `1.14`, `$3-14`, `978-0-12`, or it is part of a path. */
export function continuesLeft(items: readonly Item[], at: number): boolean {
  if (items[at]!.space !== 0) return false;
  const before = items[at - 1];
  if (before?.kind !== 'mark') return false;
  if ('$€£#+_='.includes(before.key)) return true;
  const further = items[at - 2];
  if (before.space !== 0 || !further) return false;
  return before.key === '/'
    ? further.kind !== 'mark'
    : '.,-'.includes(before.key) && further.kind === 'number';
}
