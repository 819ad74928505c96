import { datesOn } from '../../dates/on-page.ts';
import { relativeTimes } from '../../dates/relative.ts';
import type { Page } from '../../page/page.ts';
import { isTimeAlone } from './time-alone.ts';

/**
 * How long ago the lines say that the article was published: `16 hours ago`, `heute, 14:05`, or nothing but `14:05` where no line has
 * a day; `null` if they do not.
 */
export function relativeTimeOn(page: Page, from: number, to: number): 'today' | 'days' | null {
  const lines = page.lines.slice(from, to + 1);
  const times = lines.flatMap(({ text }) => relativeTimes(text));
  if (times.length) return times.some(({ days }) => days === 0) ? 'today' : 'days';
  const isToday =
    lines.some(({ text }) => isTimeAlone(text)) && !lines.some((line) => datesOn(page, line).length > 0);
  return isToday ? 'today' : null;
}
