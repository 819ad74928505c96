import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: '12 likes', reason: 'the line is “0 likes”' },
    '1.2k views',
    '3 Shares',
    '0 просмотров',
    'Ваш голос учтен',
    '0 von 5 Sternen',
  ],
  likely: ['Оцените статью', 'War dieser Artikel hilfreich?', 'Cet article vous a-t-il été utile ?'],
  misses: [
    'The bill got 12 likes from people he respects, he joked.',
    '12',
    'Three shares were sold on Monday',
    'Der Artikel hat fünf Absätze.',
    '12 votes to 3',
  ],
};
