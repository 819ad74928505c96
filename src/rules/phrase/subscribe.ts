import { phraseRule } from './phrase-rule.ts';

export const subscribe = phraseRule({
  name: 'subscribe',
  kind: 'subscribe',
  about: 'An invitation to subscribe to a newsletter or to follow the site.',
});
