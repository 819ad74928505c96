import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: '4 min read', reason: 'the line is “0 min read”' },
    'Reading time: 3 minutes',
    'Lesezeit: 4 Minuten',
    'Temps de lecture : 3 min',
    'This article is more than 3 months old',
    'Dieser Artikel ist älter als 5 Jahre',
  ],
  misses: [
    'He had four minutes to read the statement.',
    '30 min',
    '4 min walk',
    'This bridge is more than 90 years old',
    'This article is more than 3 years old, and much has changed since.',
    'Die Lesezeit im Archiv endet um vier.',
  ],
};
