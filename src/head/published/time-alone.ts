import { readClock, UNITS } from '../../dates/clock.ts';
import { readItems } from '../../dates/items.ts';

/** No time is longer: `11:45 p.m. EDT`. */
const MAX_LENGTH = 16;

/** Whether a line is nothing but a time of day: `14:05`, `14.05 Uhr`, `2:05 PM`. */
export function isTimeAlone(text: string): boolean {
  if (text.length > MAX_LENGTH || !/\d/.test(text)) return false;
  const items = readItems(text);
  const clock = readClock(items, 0);
  if (!clock) return false;
  const rest = items.slice(clock.to);
  return rest.length === 0 || (rest.length === 1 && UNITS.has(rest[0]!.key));
}
