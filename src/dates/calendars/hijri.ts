import { hijriMonths } from '../../languages/ar/dates.ts';
import { type Core, small } from '../core.ts';
import type { Item } from '../items.ts';
import { foldWord, tokenise } from '../tokens.ts';

/** Only these years are read: 1970 to 2076. */
const MIN_YEAR = 1390;
const MAX_YEAR = 1500;
const DAY_MS = 86_400_000;
/** Days from the day before the calendar's first to 1 January 1970. */
const EPOCH = 492_149;
/** Marks after a Hijri year: `1445 هـ`, `1445هـ`. */
const SIGNS = new Set(['هـ', 'ه', 'هجري', 'هجرية'].map(foldWord));
const keyOf = (name: string) =>
  tokenise(name)
    .map((t) => t.key)
    .join(' ');

let byName: ReadonlyMap<string, number> | undefined;

/** A month by its name of one or two words. The names are loaded only for pages with such a year. */
function monthOf(name: string): number | undefined {
  byName ??= new Map(hijriMonths.flatMap((names, i) => names.map((n) => [keyOf(n), i + 1])));
  return byName.get(name);
}

/** A day of the Hijri calendar: with the month's name, or in digits followed by the mark of the era. */
export function hijriCore(items: readonly Item[], at: number): Core | null {
  return named(items, at) ?? numeric(items, at);
}

/** `14 رمضان 1445`, `٣ جمادى الآخرة ١٤٤٥ هـ` */
function named(items: readonly Item[], at: number): Core | null {
  const [d, first, second] = items.slice(at, at + 3);
  const day = small(d, 30);
  if (day === null || !first || first.space === 2) return null;
  if (hijriYear(items[at + 2]) === null && hijriYear(items[at + 3]) === null) return null;
  const two = second ? monthOf(`${first.key} ${second.key}`) : undefined;
  const month = two ?? monthOf(first.key);
  const yearAt = at + (two ? 3 : 2);
  const year = hijriYear(items[yearAt]);
  return month && year !== null ? coreOf(at, signEnd(items, yearAt + 1), year, month, day) : null;
}

/** `14/9/1445 هـ`, `1445/9/14 هـ` */
function numeric(items: readonly Item[], at: number): Core | null {
  const [a, s1, b, s2, c] = items.slice(at, at + 5);
  const end = signEnd(items, at + 5);
  if (end === at + 5 || s1?.key !== s2?.key || !'/-'.includes(s1?.key ?? ' ')) return null;
  const yearFirst = hijriYear(a) !== null;
  const year = hijriYear(yearFirst ? a : c);
  const day = small(yearFirst ? c : a, 30);
  const month = small(b, 12);
  return year !== null && month !== null && day !== null ? coreOf(at, end, year, month, day) : null;
}

function signEnd(items: readonly Item[], at: number): number {
  const sign = items[at];
  return sign && sign.space !== 2 && SIGNS.has(sign.key) ? at + 1 : at;
}

function hijriYear(item: Item | undefined): number | null {
  if (item?.kind !== 'number' || item.key.length !== 4 || item.space === 2) return null;
  const year = Number(item.key);
  return year >= MIN_YEAR && year <= MAX_YEAR ? year : null;
}

function coreOf(from: number, to: number, year: number, month: number, day: number): Core {
  const base = { from, to, open: false, numeric: null, separator: '', monthFirst: false, monthAt: -1 };
  return { ...base, ...fromHijri(year, month, day), shortYear: false, hijri: true };
}

let umalqura: Intl.DateTimeFormat | null = null;

/** Year, month and day in the calendar of Umm al-Qura, as numbers. */
function umalquraOf(ms: number): string {
  umalqura ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' },
  });
  const parts = new Map(umalqura.formatToParts(ms).map((p) => [p.type, p.value]));
  return [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
}

/** The Gregorian day, by the calendar of Umm al-Qura; for a day that it does not have, by the tabular one. */
export function fromHijri(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } {
  const before = 354 * (year - 1) + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1));
  const tabular = (before + day - EPOCH) * DAY_MS;
  const wanted = [year, month, day].join('-');
  const shift = [0, 1, -1, 2, -2, 3, -3].find((n) => umalquraOf(tabular + n * DAY_MS) === wanted) ?? 0;
  const date = new Date(tabular + shift * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
