import { phraseRule } from './phrase-rule.ts';

/** Example: `1 2 3 … 10 Next »`. */
const TOKEN = /[^\s|,]+/g;
const DOTS = /^(?:\.\.\.|…)$/;

/** Links to other pages of the same list or article. */
export const pagination = phraseRule(
  { name: 'pagination', kind: 'pagination', about: 'Page numbers, next and previous.' },
  { words: { starts: 6, ends: 6 }, also: ({ text }) => (text.length > 120 ? null : numbers(text)) },
);

function numbers(text: string) {
  let last = 0;
  let steps = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^\d{1,5}$/.test(token)) {
      const n = Number(token);
      if (steps && n <= last) return null;
      if (steps && n > last + 1 && steps < 2) return null;
      last = n;
      steps++;
    } else if (steps && !DOTS.test(token) && !/^\P{Lu}{0,3}\p{L}{0,12}\P{L}{0,2}$/u.test(token)) return null;
    else if (!steps && !/^[\p{L}«‹<←]{1,12}$/u.test(token)) return null;
  }
  if (steps < 3) return null;
  return { reason: `page numbers up to ${last}`, certainty: 'likely' as const };
}
