import { readClock } from './clock.ts';
import { type Core, continuesLeft, fullYear, shortYear, small, touching } from './core.ts';
import { dateOrders } from './date-lists.ts';
import type { Item } from './items.ts';
import { labelOf } from './label.ts';

const SEPARATORS = '/.-–‐‑−';
/** Words before a dotted number that is not a date: `v 1.2.13`, `IP 10.1.2`. */
const NOT_A_DATE = new Set([
  'v',
  'version',
  'ver',
  'ip',
  'isbn',
  'tel',
  'phone',
  'fax',
  'ios',
  'android',
  'no',
  'nr',
]);

/** All-numeric days: `2024-05-14`, `14.05.2024`, `5/14/24`, `2024. 05. 14.`, `2021 – 01 – 18`. */
export function numericCore(items: readonly Item[], at: number, language: string | null): Core | null {
  const [a, s1, b, s2, c] = items.slice(at, at + 5);
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return null;
  const separator = separatorOf([s1!, b, s2!, c]);
  if (!separator || continuesLeft(items, at) || continuesRight(items, at + 5, separator)) return null;
  const base = { from: at, to: at + 5, separator, monthFirst: false, monthAt: -1 };
  const first = fullYear(a);
  if (first !== null) {
    const month = small(b, 12);
    const day = small(c, 31);
    if (month === null || day === null) return null;
    return { ...base, year: first, month, day, open: false, numeric: 'ymd', shortYear: false };
  }
  if (isShortYearFirst(items, at) && isYearFirst(language)) {
    return {
      ...base,
      ...{ year: shortYear(a, false)!, month: small(b, 12)!, day: small(c, 31)! },
      ...{ open: false, numeric: 'ymd', shortYear: true },
    };
  }
  const thai = language?.startsWith('th') ?? false;
  const year = fullYear(c) ?? (looksShort(items, at, separator) ? shortYear(c, thai) : null);
  if (year === null) return null;
  const parts = dayAndMonth(small(a, 31), small(b, 31));
  return parts && { ...base, ...parts, year, shortYear: c.key.length === 2 };
}

const isYearFirst = (language: string | null) => dateOrders[language?.split('-')[0] ?? ''] === 'ymd';

/** `17/3 2012`, as in Scandinavia: the year ends the line or precedes a mark. */
export function spacedYearCore(items: readonly Item[], at: number): Core | null {
  const [a, s, b, c, next] = items.slice(at, at + 5);
  const day = small(a, 31);
  const month = small(b, 12);
  const year = fullYear(c);
  if (day === null || month === null || year === null || continuesLeft(items, at)) return null;
  if (!touching(s, '/') || b!.space !== 0 || c!.space !== 1) return null;
  if (next && next.space !== 2 && next.kind !== 'mark') return null;
  const base = { from: at, to: at + 4, separator: '', monthFirst: false, monthAt: -1, shortYear: false };
  return { ...base, year, month, day, open: false, numeric: null };
}

/** A month and day without a year, in languages that write the year first, with a time and a label: `7/3 21:13 更新`. */
export function updateCore(items: readonly Item[], at: number, language: string | null): Core | null {
  const [a, s, b] = items.slice(at, at + 3);
  const month = small(a, 12);
  const day = small(b, 31);
  if (month === null || day === null || !isYearFirst(language) || continuesLeft(items, at)) return null;
  if (!touching(s, '/.-') || b!.space !== 0) return null;
  const clock = readClock(items, at + 3);
  if (!clock || labelOf(items, at, clock.to, 0)?.label !== 'modified') return null;
  const base = { from: at, to: at + 3, separator: '', monthFirst: true, monthAt: -1, shortYear: false };
  return { ...base, year: null, month, day, open: false, numeric: null };
}

/** Whether it is a date in languages that write the year first: `24.05.14`, `24. 5. 14.` */
export function isShortYearFirst(items: readonly Item[], at: number): boolean {
  const [a, s1, b, s2, c] = items.slice(at, at + 5);
  if (a?.key.length !== 2 || a.kind !== 'number' || a.native || !s1 || !s2) return false;
  if (small(b, 12) === null || small(c, 31) === null || s1.key !== s2.key) return false;
  if (s1.space !== 0 || s2.space !== 0 || b!.space !== c!.space) return false;
  return s1.key === '.' ? b!.space < 2 : b!.space === 0 && '/-'.includes(s1.key);
}

/** If both numbers may be the month, it is read month first and marked open. */
function dayAndMonth(
  a: number | null,
  b: number | null,
): { day: number; month: number; open: boolean; numeric: 'dmy' | 'mdy' } | null {
  if (a === null || b === null || (a > 12 && b > 12)) return null;
  if (a > 12) return { day: a, month: b, open: false, numeric: 'dmy' };
  if (b > 12) return { day: b, month: a, open: false, numeric: 'mdy' };
  return { day: b, month: a, open: a !== b, numeric: 'mdy' };
}

/** The separator; empty when the two, or the spaces around them, differ. */
function separatorOf([s1, b, s2, c]: [Item, Item, Item, Item]): string {
  if (s1.kind !== 'mark' || s1.key !== s2.key || !SEPARATORS.includes(s1.key)) return '';
  if (s1.space !== s2.space || s1.space === 2) return '';
  const dotted = s1.key === '.' && s1.space === 0 && b.space !== 2 && c.space !== 2;
  if (b.space !== c.space && !dotted) return '';
  if (b.space !== s1.space && !dotted) return '';
  return '/.'.includes(s1.key) ? s1.key : '-';
}

function continuesRight(items: readonly Item[], to: number, separator: string): boolean {
  const next = items[to];
  if (next?.space !== 0 || next.kind !== 'mark') return false;
  if (next.key === '%') return true;
  const further = items[to + 1];
  if (further?.space !== 0 || further.kind === 'mark') return false;
  return next.key === separator ? separator !== '.' || further.kind === 'number' : next.key === '_';
}

/** Whether it may be a date with a two-digit year: of a form that versions, phone numbers and scores rarely have. */
function looksShort(items: readonly Item[], at: number, separator: string): boolean {
  const [a, s, b] = items.slice(at, at + 3);
  const before = items[at - 1];
  const after = items[at + 5];
  if (s!.space !== 0 || b!.space !== 0) return false;
  if (before && NOT_A_DATE.has(before.key)) return false;
  if (before?.key === '.' && before.space === 0 && NOT_A_DATE.has(items[at - 2]?.key ?? '')) return false;
  if (touching(after, '.,-/') && items[at + 6]?.kind === 'number' && items[at + 6]!.space === 0) return false;
  if (separator === '/' || after?.key === 'г') return true;
  if (a!.key.length === 2) return b!.key.length === 2 || separator === '.';
  // `1.11.23 20:19`
  return separator === '.' && b!.key.length === 2 && after?.space === 1 && readClock(items, at + 5) !== null;
}
