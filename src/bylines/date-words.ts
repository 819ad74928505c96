import { dateWords } from '../dates/date-lists.ts';
import { holds } from '../text/word-list.ts';

/** A month or a weekday in any language: `Senin`, `May`, `tuesday`. */
export function isDateWord(text: string): boolean {
  const bare = text.endsWith('.') || text.endsWith(',') ? text.slice(0, -1) : text;
  return holds(dateWords, bare.toLowerCase());
}
