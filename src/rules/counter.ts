import { phraseRule } from './phrase-rule.ts';

/** Example: `12 likes 3 shares`, `1.2k`, `+45`: nothing but numbers and units of thousand. */
const BARE = /^[+(]?[\d.,]{1,12} ?[kKmM]\)?$/;

/** Counts of likes, views and shares. */
export const counter = phraseRule(
  { name: 'counter', kind: 'counter', about: 'Counts of likes, views, shares and the like.' },
  {
    words: { starts: 6, ends: 6 },
    also: ({ text }) =>
      text.length < 14 && BARE.test(text) ? { reason: `bare count “${text}”`, certainty: 'likely' } : null,
  },
);
