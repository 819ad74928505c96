import { lineFacts } from '../../page/line-facts.ts';
import { COPYRIGHT, DIGIT } from '../../text/characters.ts';
import { phraseRule } from './phrase-rule.ts';

/** Example: `© 2024 Example Media Ltd`, `Copyright © Example`, `(c) 2019`. */
const SIGN = /©|\(c\) ?(?:19|20)\d\d|copyright (?:19|20)\d\d/i;

export const copyright = phraseRule(
  { name: 'copyright', kind: 'copyright', about: 'A copyright notice.' },
  {
    notice: 160,
    also: ({ text, index }, page) => {
      const { words, seen } = lineFacts(page).counts(index);
      if (text.length > 400 || !(seen & (COPYRIGHT | DIGIT))) return null;
      const sign = SIGN.exec(text)?.[0];
      if (!sign) return null;
      if (words > 50) return null;
      return { reason: `has “${sign}”`, certainty: words <= 20 ? 'certain' : 'likely' };
    },
  },
);
