import { holds } from '../text/word-list.ts';
import { deadlineWords } from './date-lists.ts';
import type { DateMention } from './mention.ts';

/** Words of the longest: `no later than`. */
const MAX_DEADLINE_WORDS = 3;
/** Words before it: `Work begins`. With one it may be a label: `Valid from 1 July 2024`. */
const MIN_PHRASE_WORDS = 2;
/** A word without a capital, a colon or a figure: no name, no label, no time. */
const PLAIN_WORD = /^\p{Ll}[\p{Ll}’'-]*$/u;

/** A phrase that a date limits, as in a list of conditions: `Work begins before 1 July 2024`. */
export function isDeadline(text: string, { start, labelStart }: DateMention): boolean {
  if (labelStart < start || text[start - 1] !== ' ') return false;
  const before = text.slice(0, start).trimEnd().split(' ');
  for (let n = 1; n <= MAX_DEADLINE_WORDS && before.length - n >= MIN_PHRASE_WORDS; n++) {
    if (!holds(deadlineWords, before.slice(-n).join(' '))) continue;
    return before.slice(1, -n).every((word) => PLAIN_WORD.test(word));
  }
  return false;
}
