import { phraseRule } from './phrase-rule.ts';

export const tags = phraseRule({
  name: 'tags',
  kind: 'tags',
  about: 'Tag and topic lists under an article.',
});
