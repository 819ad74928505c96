import { monthNames } from './months.ts';

/** The day at the start of a gold date (`2024-05-14` of `2024-05-14T19:12`); `null` if there is none. */
export function dayOf(date: string | null | undefined): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? null;
}

/** Characters between the numbers of a date: `14.05.2024`, `14 / 05 / 2024`, `2024年5月14日`. */
const BETWEEN = '[\\s./,\\-–年月日년월일]{1,4}';

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternFor(day: string): RegExp {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const y = `(?:${year}|['’]?${String(year).slice(2)})`;
  const m = `0?${month}`;
  const d = `0?${date}`;
  const name = `(?:${monthNames(month).map(literally).join('|')})\\.?`;
  const startingWithNumber = [
    // `2024-05-14`, `2024年5月14日`
    `${year}${BETWEEN}${m}${BETWEEN}${d}`,
    // `14.05.2024`, `14/5/24`
    `${d}${BETWEEN}${m}${BETWEEN}${y}`,
    // `05/14/2024`
    `${m}${BETWEEN}${d}${BETWEEN}${y}`,
    // `14th of May, 2024`, `14. května 2024`, `14 de mayo del 2024`
    `${d}(?:st|nd|rd|th|er|º)?\\.?\\s?(?:de |of )?${name}(?:,| de| del)?\\s?${y}`,
  ];
  // `May 14th, 2024`
  const startingWithName = `${name}\\s{0,2}${d}(?:st|nd|rd|th)?,?\\s{0,2}${year}`;
  return new RegExp(`(?:(?<!\\d)(?:${startingWithNumber.join('|')})|${startingWithName})(?!\\d)`, 'iu');
}

const patterns = new Map<string, RegExp>();

/** Whether a day (`2024-05-14`) can be read anywhere in a text, in any of the usual notations. */
export function dayIsReadable(text: string, day: string): boolean {
  if (Number(day.slice(8, 10)) === 0) return false;
  const pattern = patterns.get(day) ?? patternFor(day);
  patterns.set(day, pattern);
  return pattern.test(text);
}
