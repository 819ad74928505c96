import type { DateOrder } from '../api/options.ts';
import type { DateMention } from './mention.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** Number of days in a Gregorian month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** How to complete a date: the order of day and month, and the year. */
export interface Reading {
  readonly order?: DateOrder;
  /** Year for a date written without one. */
  readonly year?: number | null;
}

/**
 * ISO 8601 with exactly the precision of the text, and an offset only if the text states one;
 * `null` for a day that does not exist and for a date without a year.
 */
export function toIso(mention: DateMention, reading: Reading = {}): string | null {
  const year = mention.year ?? reading.year ?? null;
  const swap = mention.open && reading.order === 'dmy';
  const month = swap ? mention.day! : mention.month;
  const day = swap ? mention.month : mention.day;
  if (year === null || month < 1 || month > 12) return null;
  const base = `${String(year).padStart(4, '0')}-${two(month)}`;
  if (day === null) return base;
  if (day < 1 || day > daysIn(year, month)) return null;
  return `${base}-${two(day)}${timeOf(mention)}`;
}

function timeOf({ clock }: DateMention): string {
  if (!clock) return '';
  const seconds = clock.second === null ? '' : `:${two(clock.second)}`;
  return `T${two(clock.hour)}:${two(clock.minute)}${seconds}${clock.offset ?? ''}`;
}
