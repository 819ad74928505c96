import { phraseRule } from './phrase-rule.ts';

/** Example: `12 likes`, `1.2k views`, `Rate this article`. */
export const counter = phraseRule(
  {
    name: 'counter',
    kind: 'counter',
    about: 'A count of likes, views, shares or votes, or a request to vote.',
  },
  { words: { starts: 6, ends: 6 } },
);
