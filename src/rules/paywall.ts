import { phraseRule } from './phrase-rule.ts';

export const paywall = phraseRule({
  name: 'paywall',
  kind: 'paywall',
  about: 'Lines that sell the rest of the article.',
});
