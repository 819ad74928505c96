import { lineFacts } from '../../page/line-facts.ts';
import { phraseRule } from './phrase-rule.ts';

/** Example: `Jane Roe/The Daily Example`, `Photograph: J Roe / EPA`. */
const SLASHED = /^[\p{L}\p{M}.'’:,\- ]{3,50} ?\/ ?\p{Lu}[\p{L}\p{M}.'’\- ]{1,40}$/u;

export const credit = phraseRule(
  { name: 'credit', kind: 'credit', about: 'A line that names who made or owns a picture.' },
  {
    certainty: { contains: 'likely' },
    words: { starts: 14, ends: 10, contains: 14 },
    also: ({ text, index }, page) =>
      text.length < 90 && text.includes('/') && lineFacts(page).counts(index).words <= 9 && SLASHED.test(text)
        ? { reason: `a name and its agency: “${text}”`, certainty: 'likely' }
        : null,
  },
);
