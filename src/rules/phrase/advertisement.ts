import { phraseRule } from './phrase-rule.ts';

export const advertisement = phraseRule(
  {
    name: 'advertisement',
    kind: 'advertisement',
    about: 'A line that marks or discloses advertising.',
  },
  { certainty: { contains: 'likely' }, words: { contains: 60 } },
);
