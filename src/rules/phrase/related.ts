import { phraseRule } from './phrase-rule.ts';

/** Example: `Read also:`, `Most read`, `Next article`. */
export const related = phraseRule(
  { name: 'related', kind: 'related', about: 'A heading above links to other articles, or such a link.' },
  { words: { starts: 20 } },
);
