import { phraseRule } from './phrase-rule.ts';

export const footer = phraseRule({
  name: 'footer',
  kind: 'footer',
  about: 'A legal link or another line that usually ends a page.',
});
