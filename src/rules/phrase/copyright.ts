import { wordsIn } from '../../text/measure.ts';
import { phraseRule } from './phrase-rule.ts';

/** Example: `© 2024 Example Media Ltd`, `Copyright © Example`, `(c) 2019`. */
const SIGN = /©|\(c\) ?(?:19|20)\d\d|copyright (?:19|20)\d\d/i;

export const copyright = phraseRule(
  { name: 'copyright', kind: 'copyright', about: 'A copyright notice.' },
  {
    notice: 160,
    also: ({ text }) => {
      if (text.length > 400) return null;
      const sign = SIGN.exec(text)?.[0];
      if (!sign || wordsIn(text) > 50) return null;
      return { reason: `has “${sign}”`, certainty: wordsIn(text) <= 20 ? 'certain' : 'likely' };
    },
  },
);
