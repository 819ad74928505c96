import type { Label } from '../../rules/rule.ts';
import { wordsIn } from '../../text/measure.ts';

/**
 * A day with a year in digits: enough to find the small lines of the head, not to read the date.
 * Example lines: `May 14, 2024`, `14. Mai 2024`, `14 de mayo de 2024`, `14.05.2024 19:12`, `2024年5月14日`.
 */
const DAY_AND_YEAR =
  /(?:^|\D)\d{1,2}(?:st|nd|rd|th)?[.,/ -]{0,2}(?:de |of )?(?:\p{L}{3,12}\.?)?(?: de)?[,./ -]{1,2}(?:19|20)\d\d(?:\D|$)|(?:^|\D)(?:19|20)\d\d(?:[./-]|년 ?|年 ?)\d{1,2}(?:[./-]|월 ?|月 ?)\d{1,2}/iu;
/** Missing in most lines: `… 2024`. */
const YEAR = /(?:19|20)\d\d/;
const MAX_DATE_WORDS = 14;
const MAX_DATE_LENGTH = 120;

/** The line is mostly a date: a rule says so, or it is short and contains a day with a year. */
export function isDateLike(text: string, labels: readonly Label[]): boolean {
  if (labels.some((l) => l.kind === 'date')) return true;
  if (text.length > MAX_DATE_LENGTH || !YEAR.test(text)) return false;
  return wordsIn(text) <= MAX_DATE_WORDS && DAY_AND_YEAR.test(text);
}
