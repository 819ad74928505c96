import { phraseRule } from './phrase-rule.ts';

export const footer = phraseRule({
  name: 'footer',
  kind: 'footer',
  about: 'Legal links and other page footers.',
});
