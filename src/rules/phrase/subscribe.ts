import { phraseRule } from './phrase-rule.ts';

export const subscribe = phraseRule({
  name: 'subscribe',
  kind: 'subscribe',
  about: 'Newsletter sign-ups and invitations to follow.',
});
