import { phraseRule } from './phrase-rule.ts';

const LONGEST = 400;
/** Example: `The minister said on Monday that the plan would…` */
const CUT_SHORT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\])$/;

/** A few words of another article that break off. */
export const teaser = phraseRule(
  { name: 'teaser', kind: 'teaser', about: 'Openings of other articles that break off.' },
  {
    words: { ends: 60 },
    also: ({ text }) =>
      text.length > 20 && text.length < LONGEST && CUT_SHORT.test(text)
        ? { reason: `breaks off: “${text.slice(-24)}”`, certainty: 'likely' }
        : null,
  },
);
