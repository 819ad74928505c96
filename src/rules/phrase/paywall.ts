import { phraseRule } from './phrase-rule.ts';

/** Offers are long: `Subscribe to get unlimited access to local reporting, from $1 for the first three months.` */
export const paywall = phraseRule(
  {
    name: 'paywall',
    kind: 'paywall',
    about: 'A line that asks the reader to pay or to sign in for the rest of the article.',
  },
  { words: { starts: 25 } },
);
