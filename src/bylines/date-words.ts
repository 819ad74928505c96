import { dateWords, namedDays } from '../dates/date-lists.ts';
import { holds } from '../text/word-list.ts';

/** A month or a weekday in any language: `Senin`, `May`, `tuesday`. */
export function isDateWord(text: string): boolean {
  const bare = text.endsWith('.') || text.endsWith(',') ? text.slice(0, -1) : text;
  return holds(dateWords, bare.toLowerCase());
}

/** Today or a day before it in any language, with its time behind it: `Heute, 12:37`; not the end of `USA Today`. */
export function isNamedDay(token: string, after: string): boolean {
  if (!/^ \d/u.test(after)) return false;
  const bare = token.endsWith(',') ? token.slice(0, -1) : token;
  return holds(namedDays, bare.toLowerCase());
}

/** Letters of the shortest date word that is looked for at a token's end, and of a name before it. */
const MIN_GLUED = 4;
const MIN_NAME = 3;

/**
 * Length of a token before a weekday or month in small letters that is glued to it: `Vegamiércoles, 4 de mayo`; 0 without
 * one.
 */
export function beforeGluedDate(token: string, after: string): number {
  if (!/^ \d/u.test(after)) return 0;
  for (let at = MIN_NAME; at <= token.length - MIN_GLUED; at++)
    if (/^\p{Ll}{2}/u.test(token.slice(at - 1)) && isDateWord(token.slice(at)) && !isDateWord(token))
      return at;
  return 0;
}
