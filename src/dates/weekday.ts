import type { Item } from './items.ts';

/** Between a weekday and its day: `Tuesday, 7 July 2020`, `Mo. 7. Januar`. */
const COMMAS = ',.،、';
/** A weekday that is followed by a date within this many items belongs to that date. */
const MAX_DISTANCE = 4;

/** The range `[from, to)` extended by a weekday before or after it; `room` is the space between the neighbouring dates. */
export function withWeekday(
  items: readonly Item[],
  from: number,
  to: number,
  room: { readonly floor: number; readonly ceiling: number },
): readonly [from: number, to: number] {
  const before = weekdayBefore(items, from, room.floor);
  if (before !== null) return [before, to];
  if (items.slice(from, to).some(isWeekday)) return [from, to];
  return [from, weekdayAfter(items, to, room.ceiling) ?? to];
}

/** `Tuesday 7 July 2020`, `Thu, 3 Aug 2023`, `Montag, den 7. Januar 2019`. */
function weekdayBefore(items: readonly Item[], from: number, floor: number): number | null {
  let i = from;
  if (i - 1 > floor && items[i - 1]!.meaning?.glue && !isWeekday(items[i - 1]!)) i--;
  if (i - 1 > floor && isComma(items[i - 1]!)) i--;
  if (i - 1 < floor || !isWeekday(items[i - 1]!)) return null;
  return items.slice(i, from + 1).some((item) => item.space === 2) ? null : i - 1;
}

/** `25 Mayıs 2020, Pazartesi`, `2024年5月14日（火）`; not `May 14, 2024 Monday morning`. */
function weekdayAfter(items: readonly Item[], to: number, ceiling: number): number | null {
  const mark = items[to];
  if (!mark || mark.space === 2) return null;
  if ('(（'.includes(mark.key)) {
    return items[to + 1]?.meaning?.weekday && '）)'.includes(items[to + 2]?.key ?? ' ') ? to + 3 : null;
  }
  const at = isComma(mark) ? to + 1 : to;
  const day = items[at];
  if (!day || day.space === 2 || !isWeekday(day)) return null;
  if (items[at + 1]?.kind === 'word' && items[at + 1]!.space === 1) return null;
  return ceiling - at <= MAX_DISTANCE && ceiling < items.length ? null : at + 1;
}

function isComma(item: Item): boolean {
  return item.kind === 'mark' && COMMAS.includes(item.key);
}

/** Single characters do not count, they are more often something else: `日` after a day's number. */
export function isWeekday(item: Item): boolean {
  return item.kind !== 'mark' && item.meaning?.weekday === true && item.end - item.start > 1;
}
