import { phraseRule } from './phrase-rule.ts';

/** Advertisement labels and disclosures. */
export const advertisement = phraseRule(
  {
    name: 'advertisement',
    kind: 'advertisement',
    about: 'Advertisement labels and disclosures.',
  },
  { certainty: { contains: 'likely' }, words: { contains: 60 } },
);
