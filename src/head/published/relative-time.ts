import { relativeDates } from '../../dates/relative.ts';
import type { Page } from '../../page/page.ts';

/** Any day: only its distance is used. */
const NOW = '2024-06-30T12:00';
const TODAY = NOW.slice(8, 10);

/** How long ago the lines say that the article was published: `16 hours ago`, `heute, 14:05`; `null` if they do not. */
export function relativeTimeOn({ lines }: Page, from: number, to: number): 'today' | 'days' | null {
  let found: 'today' | 'days' | null = null;
  for (const { text } of lines.slice(from, to + 1)) {
    for (const { day } of relativeDates(text, NOW)) {
      if (String(day) === TODAY) return 'today';
      found = 'days';
    }
  }
  return found;
}
