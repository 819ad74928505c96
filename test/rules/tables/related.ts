import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  likely: [
    { line: 'Read more: Council approves plan', reason: 'begins with “read more:”' },
    'Next article: The bridge',
  ],
  opener: [
    'Related articles',
    'Most read',
    'You may also like',
    'Lesen Sie auch:',
    'Читайте также',
    '相关新闻',
    '网友点击排行',
    'Am beliebtesten',
    'Diese Artikel könnten dich auch interessieren:',
    'Περισσότερα θέματα',
    'Czytaj także',
  ],
  misses: [
    'They read more than most.',
    'Related species live in the same bay.',
    'Am beliebtesten ist die Fähre nach Lindvik.',
    'He is the most read author of the Vale.',
  ],
};
