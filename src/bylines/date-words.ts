import { dateWords } from '../dates/date-lists.ts';
import { holds } from '../text/word-list.ts';

/** A month or a weekday in any language: `Senin`, `May`, `tuesday`. */
export function isDateWord(text: string): boolean {
  return holds(dateWords, text.toLowerCase().replace(/[.,]$/, ''));
}
