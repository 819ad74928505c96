import { phraseRule } from './phrase-rule.ts';

/** Counts of likes, views and shares. */
export const counter = phraseRule(
  { name: 'counter', kind: 'counter', about: 'Counts of likes, views, shares and the like.' },
  { words: { starts: 6, ends: 6 } },
);
