import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: '1 2 3 … 10 Next', reason: 'page numbers up to 10' },
    'Page 2 of 5',
    'Older posts',
    '« 4 5 6 »',
    'Seite 2 von 5',
  ],
  misses: ['1 2 3', 'Chicken breasts 1 2 4', '7.5/10', '2019 2020', 'Auf Seite 2 steht das Gegenteil.'],
};
