import { phraseRule } from './phrase-rule.ts';

export const readTime = phraseRule({
  name: 'read-time',
  kind: 'read-time',
  about: 'How long the article takes to read, or that it is old.',
});
