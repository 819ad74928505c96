import { phraseRule } from './phrase-rule.ts';

/** Words of site navigation: `Skip to content`, `Menu`, `Contact us`. */
export const navigation = phraseRule({
  name: 'navigation',
  kind: 'navigation',
  about: 'Words of site navigation.',
});
