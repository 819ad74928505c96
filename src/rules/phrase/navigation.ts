import { phraseRule } from './phrase-rule.ts';

/** Example: `Skip to content`, `Menu`, `Contact us`. */
export const navigation = phraseRule({
  name: 'navigation',
  kind: 'navigation',
  about: 'A link or a button of the site’s navigation.',
});
