import type { DateMention } from '../../dates/mention.ts';

/** Characters behind a date in which the second time is. */
const REACH = 16;
/** `10:00-11:30`, `19.30 Uhr – 21.00`; no zone behind seconds or in ISO 8601. */
const SPAN = /(?<![T:.\d])\d{1,2}[:.]\d\d(?: ?\p{L}{1,4}\.?)? ?[-–—] ?\d{1,2}[:.]\d\d/u;
/** `3pm–5pm` */
const HALVES = /\d ?[ap]\.?m\.? ?[-–—] ?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m/iu;

/** A date from one time to another is an event's: `19.1.23, 10:00-11:30 Uhr`. */
export function hasTimeSpan(text: string, { start, end, numeric, clock }: DateMention): boolean {
  if (clock === null || numeric === 'ymd') return false;
  const written = text.slice(start, end + REACH);
  return SPAN.test(written) || HALVES.test(written);
}
