import { phraseRule } from './phrase-rule.ts';

/** Ways to other articles: `Read also:`, `Most read`, `Next article`. */
export const related = phraseRule(
  { name: 'related', kind: 'related', about: 'Headings and links to other articles.' },
  { words: { starts: 20 } },
);
