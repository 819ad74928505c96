import { phraseRule } from './phrase-rule.ts';

const MAX_LENGTH = 400;
/** Example: `The minister said on Monday that the plan would…` */
const CUT_SHORT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\])$/;

export const teaser = phraseRule(
  {
    name: 'teaser',
    kind: 'teaser',
    about: 'The beginning of another article, which breaks off or ends in a link such as “Read more”.',
  },
  {
    words: { ends: 60 },
    also: ({ text }) =>
      text.length > 20 && text.length < MAX_LENGTH && CUT_SHORT.test(text)
        ? { reason: `breaks off: “${text.slice(-24)}”`, certainty: 'likely' }
        : null,
  },
);
