import { relativeTimes } from '../../dates/relative.ts';
import type { Page } from '../../page/page.ts';

/** How long ago the lines say that the article was published: `16 hours ago`, `heute, 14:05`; `null` if they do not. */
export function relativeTimeOn({ lines }: Page, from: number, to: number): 'today' | 'days' | null {
  const times = lines.slice(from, to + 1).flatMap(({ text }) => relativeTimes(text));
  if (!times.length) return null;
  return times.some(({ days }) => days === 0) ? 'today' : 'days';
}
