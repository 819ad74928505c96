import { lineFacts } from '../../page/line-facts.ts';
import { isPhrase } from '../../phrases/find.ts';
import { phraseRule } from './phrase-rule.ts';

/** A row of page numbers has at least so many. */
const MIN_PAGES = 2;
/** Example: `1 2 3 … 10 Next »`. */
const TOKEN = /[^\s|,]+/g;
const SIGN = /^(?:\.\.\.|[…«»‹›<>←→]{1,2})$/;

export const pagination = phraseRule(
  {
    name: 'pagination',
    kind: 'pagination',
    about: 'Links to the other pages of an article or a list: page numbers, next, previous.',
  },
  {
    words: { starts: 6, ends: 6 },
    also: ({ text, index }, page) =>
      text.length > 120 || lineFacts(page).counts(index).digits < MIN_PAGES ? null : numbers(text),
  },
);

/** Ascending numbers with a gap or a word for the next page; a bare `1 2 3` may head a table. */
function numbers(text: string) {
  const tokens = text.match(TOKEN) ?? [];
  const pages = tokens.filter((t) => /^\d{1,5}$/.test(t)).map(Number);
  if (pages.length < MIN_PAGES || pages.some((n, i) => i > 0 && n <= pages[i - 1]!)) return null;
  const others = tokens.filter((t) => !/^\d{1,5}$/.test(t));
  if (pages.length < 3 && !others.some((t) => SIGN.test(t))) return null;
  if (!others.length || !others.every((t) => SIGN.test(t) || isPageWord(t))) return null;
  return { reason: `page numbers up to ${pages[pages.length - 1]}`, certainty: 'certain' as const };
}

function isPageWord(token: string): boolean {
  return isPhrase(token, 'pagination') || isPhrase(token, 'navigation');
}
