import type { DateOrder } from '../api/options.ts';
import type { Item } from './items.ts';

/** A day, month or yearless day found among the items, not yet with a time or label. */
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

/** Years that are plausible on a page; the limits also exclude house numbers and prices. */
const MIN_YEAR = 1800;
const MAX_YEAR = 2099;
/** Years of the Buddhist era are 543 ahead of Gregorian ones; 2443 to 2642 are 1900 to 2099. */
const BUDDHIST_OFFSET = 543;
/** Two-digit years from this one on are in the last century. */
const FIRST_SHORT_YEAR_OF_1900S = 50;

/** The Gregorian year of a four-digit number, `null` when it cannot be one. */
export function fullYear(item: Item | undefined): number | null {
  if (item?.kind !== 'number' || item.key.length !== 4) return null;
  const year = Number(item.key);
  if (year >= MIN_YEAR && year <= MAX_YEAR) return year;
  if (year >= 1900 + BUDDHIST_OFFSET && year <= MAX_YEAR + BUDDHIST_OFFSET) return year - BUDDHIST_OFFSET;
  return null;
}

/** A two-digit year; in the Buddhist era if the month's name is Thai. */
export function shortYear(item: Item | undefined, thai: boolean): number | null {
  if (item?.kind !== 'number' || item.key.length !== 2) return null;
  const two = Number(item.key);
  if (thai) return 2500 + two - BUDDHIST_OFFSET;
  return two < FIRST_SHORT_YEAR_OF_1900S ? 2000 + two : 1900 + two;
}

/** A number of one or two digits from 1 to `max`, else `null`. */
export function small(item: Item | undefined, max: number): number | null {
  if (item?.kind !== 'number' || item.key.length > 2) return null;
  const value = Number(item.key);
  return value >= 1 && value <= max ? value : null;
}

/** Whether the item is one of `marks`, without a space before it. */
export function touching(item: Item | undefined, marks: string): boolean {
  return item?.kind === 'mark' && item.space === 0 && marks.includes(item.key);
}

/** Whether the number continues to the left: `1.14`, `$3-14`, `978-0-12`, or it is part of a path. */
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
