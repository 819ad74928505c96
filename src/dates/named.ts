import { eraYear } from './calendars/eras.ts';
import { type Core, continuesLeft, fullYear, shortYear, small } from './core.ts';
import type { Item } from './items.ts';

const DAY_MARKS = '.,/-–‐‑׳॰';
const YEAR_MARKS = ".,/-–‐‑’'‘׳॰";
/** After a day's or year's number in East Asian dates. */
const DAY_UNITS = new Set(['日', '일', '号', '號']);
const YEAR_UNITS = new Set(['年', '년']);
/** At most this many marks and glue words between the parts of a date: `14 de mayo de 2024`, `14 May, of 2024`. */
const MAX_GAP = 3;

interface YearRead {
  year: number;
  to: number;
  short: boolean;
}

/** Dates with a month's name: `14 May, 2024`, `May 14th, 2024`, `2024. május 14.`, `2024年5月14日`, `May 2024`. */
export function namedCores(items: readonly Item[], at: number): Core[] {
  const item = items[at]!;
  const found = [dayFirst(items, at), yearFirst(items, at)];
  if (item.meaning?.month) found.push(monthFirst(items, at), monthAndYear(items, at));
  return found.filter((c) => c !== null);
}

/** `14th of May 2024`, `14. Mai 2024`, `14-May-24`, `15 أبريل/ نيسان 2016`. */
function dayFirst(items: readonly Item[], at: number): Core | null {
  const day = small(items[at], 31);
  if (day === null || continuesLeft(items, at)) return null;
  let i = afterRange(items, at + 1, day);
  if (items[i]?.meaning?.ordinal && items[i]!.space === 0 && !items[i]!.meaning!.month) i++;
  // `31 Thursday Oct 2019`
  if (isWeekdayOnly(items[i]) && items[i]!.space !== 2) i++;
  const monthAt = skip(items, i, DAY_MARKS);
  const month = items[monthAt]?.meaning?.month;
  if (!month || isCjk(items[monthAt]!)) return null;
  let to = monthAt + 1;
  if (items[to]?.key === '/' && items[to + 1]?.meaning?.month === month) to += 2;
  const year = yearAfter(items, to, items[monthAt]!) ?? closingYear(items, to);
  return core({ from: at, to: year?.to ?? to, year, month, day, monthAt, monthFirst: false });
}

/** A weekday that is no month: Spanish and French `mar` is both. */
const isWeekdayOnly = (item: Item | undefined) =>
  item?.kind === 'word' && item.meaning?.weekday !== undefined && item.meaning.month === undefined;

/** `May 14th, 2024`, `Jan. 26 2026`, `5月14日`. */
function monthFirst(items: readonly Item[], at: number): Core | null {
  let i = at + 1;
  if (items[i]?.key === '.' && items[i]!.space === 0) i++;
  const day = small(items[i], 31);
  if (day === null || items[i]!.space === 2) return null;
  i++;
  const month = items[at]!.meaning!.month!;
  if (isCjk(items[at]!)) {
    if (!DAY_UNITS.has(items[i]?.key ?? '')) return null;
    return core({ from: at, to: i + 1, year: null, month, day, monthAt: at, monthFirst: true });
  }
  if (isClock(items, i - 1)) return null;
  i = afterRange(items, i, day);
  if (items[i]?.meaning?.ordinal && items[i]!.space === 0) i++;
  const year = yearAfter(items, i, items[at]!);
  return core({ from: at, to: year?.to ?? i, year, month, day, monthAt: at, monthFirst: true });
}

/** `2024. május 14.`, `2024 May 14`, `2024年5月14日`, `2024년 5월`, `民國113年5月14日`. */
function yearFirst(items: readonly Item[], at: number): Core | null {
  const era = eraYear(items, at);
  const year = era?.year ?? fullYear(items[at]);
  if (year === null || continuesLeft(items, at)) return null;
  const unit = YEAR_UNITS.has(items[at + 1]?.key ?? '');
  const monthAt = unit ? at + 2 : skip(items, at + 1, DAY_MARKS);
  const month = items[monthAt]?.meaning?.month;
  if (!month) return null;
  const read = { year, to: monthAt + 1, short: false };
  const from = era?.from ?? at;
  const dayAt = skip(items, monthAt + 1, DAY_MARKS);
  const day = small(items[dayAt], 31);
  const named = { from, year: read, month, monthAt, monthFirst: false };
  if (day !== null && !isClock(items, dayAt)) {
    const to = DAY_UNITS.has(items[dayAt + 1]?.key ?? '') ? dayAt + 2 : dayAt + 1;
    if (!unit && !isCjk(items[monthAt]!) && ownYear(items, to)) return null;
    if (!isCjk(items[monthAt]!) || to > dayAt + 1) return core({ ...named, to, day });
  }
  return unit || isDottedMonth(items, at, monthAt) ? core({ ...named, to: monthAt + 1, day: null }) : null;
}

/** `May 2024`, `mayo de 2024`, `tháng 5/2024`. */
function monthAndYear(items: readonly Item[], at: number): Core | null {
  const yearAt = skip(items, at + 1, YEAR_MARKS);
  const year = fullYear(items[yearAt]);
  if (year === null || isCjk(items[at]!)) return null;
  const start = rangeStart(items, at);
  return core({
    from: start,
    to: yearAt + 1,
    year: { year, to: yearAt + 1, short: false },
    month: items[start]!.meaning!.month!,
    day: null,
    monthAt: start,
    monthFirst: true,
  });
}

const RANGE_MARKS = '-–—‐/';

/** The first month of two: `July/August 2018`, `November – December 2019`. */
function rangeStart(items: readonly Item[], at: number): number {
  const [first, mark] = [items[at - 2], items[at - 1]];
  const isRange = mark?.kind === 'mark' && RANGE_MARKS.includes(mark.key) && mark.space !== 2;
  return isRange && first?.meaning?.month && items[at]!.space !== 2 ? at - 2 : at;
}

/** The item after the second day of two: `12–18 May`, `May 12–18, 2023`, `12. - 18. Mai`; `at` if there is none. */
function afterRange(items: readonly Item[], from: number, day: number): number {
  const at = items[from]?.key === '.' && items[from]!.space === 0 ? from + 1 : from;
  const [mark, second] = [items[at], items[at + 1]];
  if (mark?.kind !== 'mark' || !'-–—‐'.includes(mark.key) || mark.space === 2) return from;
  const last = small(second, 31);
  const joins = last !== null && last > day && second!.space === mark.space && !isClock(items, at + 1);
  return joins ? at + 2 : from;
}

/** Whether a dotted year and a month end the line: `2013. április`. */
function isDottedMonth(items: readonly Item[], yearAt: number, monthAt: number): boolean {
  const next = items[monthAt + 1];
  return items[yearAt + 1]?.key === '.' && (next === undefined || next.space === 2);
}

/** `Games of 2024 January 16, 2025`: the day is followed by a year of its own. */
function ownYear(items: readonly Item[], from: number): boolean {
  return fullYear(items[skip(items, items[from]?.meaning?.ordinal ? from + 1 : from, YEAR_MARKS)]) !== null;
}

function yearAfter(items: readonly Item[], from: number, month: Item): YearRead | null {
  let at = skip(items, from, YEAR_MARKS);
  if (items[at]?.meaning?.weekday && items[at]!.kind === 'word') at = skip(items, at + 1, YEAR_MARKS);
  const year = fullYear(items[at]);
  if (year !== null) return { year, to: at + 1, short: false };
  const thai = month.meaning?.languages?.includes('th') ?? false;
  // `14-May-24`; with dots only where the day touches the month as well: `14.Mai.24`, not `14. Mai. 20 Gäste`.
  const marks = month.space === 0 && items[at - 1]?.space === 0 ? "-/’'‘." : "-/’'‘";
  const joined =
    items[at - 1]?.kind === 'mark' && marks.includes(items[at - 1]!.key) && items[at]?.space === 0;
  const two = thai || joined ? shortYear(items[at], thai) : null;
  return two === null || isClock(items, at) ? null : { year: two, to: at + 1, short: true };
}

/** A year of two digits before the line's end, a closing bracket or a time: `(Pescara, 14 Gennaio 20)`, `27 Mar 20 à 9:21`. */
function closingYear(items: readonly Item[], at: number): YearRead | null {
  const year = items[at]?.space === 1 ? shortYear(items[at], false) : null;
  const next = items[at + 1];
  const ends = next === undefined || next.space === 2 || next.key === ')' || isTimeNext(items, at + 1);
  return year !== null && ends ? { year, to: at + 1, short: true } : null;
}

/** `9:21`, `à 9:21` */
function isTimeNext(items: readonly Item[], at: number): boolean {
  const from = items[at]?.meaning?.glue ? at + 1 : at;
  return items[from]?.kind === 'number' && items[from]!.space === 1 && isClock(items, from);
}

/** The first item after a few marks and glue words, all on one line. */
function skip(items: readonly Item[], from: number, marks: string): number {
  let i = from;
  for (; i < from + MAX_GAP; i++) {
    const item = items[i];
    if (!item || item.space === 2 || item.meaning?.month) return i;
    if (item.kind === 'mark' ? !marks.includes(item.key) : !item.meaning?.glue) return i;
  }
  return i;
}

/** Whether the number is the hour of a time: `May 19:12`, `May 7 pm`, `mai 19h12`. */
function isClock(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!next) return false;
  if (next.key === ':' || next.key === '：') return items[at + 2]?.kind === 'number';
  return next.key === 'h' || next.meaning?.meridiem !== undefined;
}

/** Whether the month is written as number and unit: `5月`. */
function isCjk(item: Item): boolean {
  return /[月월]$/.test(item.key) || item.meaning?.languages?.some((l) => l === 'zh' || l === 'ko') === true;
}

interface Parts {
  from: number;
  to: number;
  year: YearRead | null;
  month: number;
  day: number | null;
  monthAt: number;
  monthFirst: boolean;
}

function core({ from, to, year, month, day, monthAt, monthFirst }: Parts): Core {
  return {
    from,
    to,
    year: year?.year ?? null,
    month,
    day,
    open: false,
    numeric: null,
    separator: '',
    monthFirst,
    shortYear: year?.short ?? false,
    monthAt,
  };
}
