import { type Core, small } from '../core.ts';
import type { Item } from '../items.ts';

/** The year before an era's first: 令和6年 is 2018 + 6. */
const ERAS = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['民國', 1911],
  ['民国', 1911],
]);
/** Japanese eras by their initial; only in Japanese. */
const LETTERS = new Map([
  ['r', 2018],
  ['h', 1988],
  ['s', 1925],
]);

/** The year from a number with an era's name before it, and where the name begins. */
export function eraYear(items: readonly Item[], at: number): { year: number; from: number } | null {
  const base = ERAS.get((items[at - 2]?.key ?? '') + (items[at - 1]?.key ?? ''));
  const item = items[at]!;
  if (base === undefined || item.kind !== 'number' || item.key.length > 3) return null;
  return { year: base + Number(item.key), from: at - 2 };
}

/** A day in digits with a year of an era: `民國113/5/14`, in Japanese also `R6.5.14`. */
export function eraCore(items: readonly Item[], at: number, language: string | null): Core | null {
  const era = eraYear(items, at) ?? (language?.startsWith('ja') ? letterYear(items, at) : null);
  if (!era) return null;
  const [s1, m, s2, d] = items.slice(at + 1, at + 5);
  const month = small(m, 12);
  const day = small(d, 31);
  if (!s1 || s1.key !== s2?.key || !'/.-'.includes(s1.key) || month === null || day === null) return null;
  const base = { open: false, numeric: null, separator: '', monthFirst: false, shortYear: false };
  return { ...base, from: era.from, to: at + 5, year: era.year, month, day, monthAt: -1 };
}

/** Whether an era's initial precedes the number; it counts only in Japanese. */
export function isEraLetter(items: readonly Item[], at: number): boolean {
  return letterYear(items, at) !== null;
}

function letterYear(items: readonly Item[], at: number): { year: number; from: number } | null {
  const letter = items[at - 1];
  const base = letter?.upper && items[at]!.space === 0 ? LETTERS.get(letter.key) : undefined;
  return base !== undefined && items[at]!.key.length <= 2
    ? { year: base + Number(items[at]!.key), from: at - 1 }
    : null;
}
