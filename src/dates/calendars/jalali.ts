import { solarMonths } from '../../languages/fa/dates.ts';
import { type Core, small } from '../core.ts';
import type { Item } from '../items.ts';
import { foldWord } from '../tokens.ts';

/** Only these years of the Iranian solar calendar are read: 1921 to 2072, when its leap years follow one rule. */
const MIN_YEAR = 1300;
const MAX_YEAR = 1450;
/** Days from 1 January 1970 back to the day before the calendar's first. */
const EPOCH = 492_269;
const DAY_MS = 86_400_000;
const months = new Map(solarMonths.flatMap((words, i) => words.map((w) => [foldWord(w), i + 1] as const)));

/** A day of the Iranian solar calendar in digits (Latin ones only in Persian) or with its month's name: `۱۴۰۴/۰۲/۲۵`, `۲۵ اردیبهشت ۱۴۰۴`. */
export function jalaliCore(items: readonly Item[], at: number, language: string | null): Core | null {
  return numeric(items, at, language) ?? named(items, at);
}

function numeric(items: readonly Item[], at: number, language: string | null): Core | null {
  const [y, s1, m, s2, d] = items.slice(at, at + 5);
  const year = solarYear(y);
  if (year === null || s1?.key !== s2?.key || !'/-'.includes(s1?.key ?? ' ')) return null;
  if (!y!.native && !language?.startsWith('fa')) return null;
  return coreOf({ from: at, to: at + 5, year, month: small(m, 12), day: small(d, 31) });
}

/** `۲۵ اردیبهشت ۱۴۰۴`, `۱۴۰۴ اردیبهشت ۲۵` */
function named(items: readonly Item[], at: number): Core | null {
  const three = items.slice(at, at + 3);
  const [d, m, y] = solarYear(three[0]) === null ? three : three.reverse();
  const month = m ? months.get(m.key) : undefined;
  if (!month || m!.space === 2 || items[at + 2]?.space === 2) return null;
  return coreOf({ from: at, to: at + 3, year: solarYear(y), month, day: small(d, 31) });
}

function solarYear(item: Item | undefined): number | null {
  if (item?.kind !== 'number' || item.key.length !== 4) return null;
  const year = Number(item.key);
  return year >= MIN_YEAR && year <= MAX_YEAR ? year : null;
}

interface Solar {
  from: number;
  to: number;
  year: number | null;
  month: number | null;
  day: number | null;
}

function coreOf({ from, to, year, month, day }: Solar): Core | null {
  if (year === null || month === null || day === null || (month > 6 && day > 30)) return null;
  const base = { from, to, open: false, numeric: null, separator: '', monthFirst: false, monthAt: -1 };
  return { ...base, ...toGregorian(year, month, day), shortYear: false };
}

/** Converts a day of the Iranian solar calendar to a Gregorian one, by its 33-year cycle of leap years. */
export function toGregorian(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } {
  const years = 365 * (year - 1) + Math.floor((8 * year + 21) / 33);
  const before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
  const date = new Date((years + before + day - EPOCH) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
