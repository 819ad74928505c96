import type { DateMention } from '../../dates/mention.ts';

/** A weekday with the day of the month glued to it. */
const GLUED_WEEKDAY = /^\p{L}{3,14}(?=\p{Nd})/u;

/** Where a date begins; without a weekday that ends the sentence before it: `The fund opens on Monday6 November 2024`. */
export function ownStart({ start, end }: Pick<DateMention, 'start' | 'end'>, text: string): number {
  if (!/\p{Ll} $/u.test(text.slice(Math.max(0, start - 2), start))) return start;
  return start + (GLUED_WEEKDAY.exec(text.slice(start, end))?.[0].length ?? 0);
}
