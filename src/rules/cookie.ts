import { phraseRule } from './phrase-rule.ts';

export const cookie = phraseRule({
  name: 'cookie',
  kind: 'cookie',
  about: 'Cookie notices and consent buttons.',
});
