import { type Core, small } from '../core.ts';
import type { Item } from '../items.ts';

/** The year before the first of the Republic of China: 113 is 2024. */
const BASE = 1911;
/** Years that a web page may have: 1999 to 2060. */
const FIRST = 88;
const LAST = 149;

/** A year of the Republic alone, as on Taiwanese pages: `113/05/14`, `113.05.14`, `113-05-14`; only in Chinese. */
export function rocCore(items: readonly Item[], at: number, language: string | null): Core | null {
  if (!language?.startsWith('zh') || !isRocShape(items, at)) return null;
  const month = small(items[at + 2], 12)!;
  const day = small(items[at + 4], 31)!;
  const base = {
    open: false,
    numeric: null,
    separator: '',
    monthFirst: false,
    shortYear: false,
    monthAt: -1,
  };
  return { ...base, from: at, to: at + 5, year: BASE + Number(items[at]!.key), month, day };
}

/** Whether it would be such a day in Chinese. */
export function isRocShape(items: readonly Item[], at: number): boolean {
  const [year, s1, m, s2, d] = items.slice(at, at + 5);
  if (year?.kind !== 'number' || !s1 || !s2 || s1.key !== s2.key || !'/.-'.includes(s1.key)) return false;
  const value = year.key.length <= 3 ? Number(year.key) : 0;
  if (value < FIRST || value > LAST || year.key.length !== String(value).length) return false;
  if (m?.key.length !== 2 || d?.key.length !== 2) return false;
  // `192.113.05.14` is an address.
  const before = items[at - 1];
  if (before?.space === 0 && before.kind === 'mark' && !'：:)）'.includes(before.key)) return false;
  return small(m, 12) !== null && small(d, 31) !== null;
}
