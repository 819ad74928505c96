import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  likely: [
    { line: '14 May, 2024 19:12', reason: 'is mostly the date “14 May, 2024 19:12”' },
    'By Ida Norwell | Updated May 14, 2024',
    'Stand: 17.01.2021 23:02 Uhr',
    '27/11/2017 01:57 | Actualizado a 27/11/2017 19:20',
    'May 14, 2024 • 5 min read',
    '入力:2025-04-10 19:01',
    'May 2024',
    'Valid from May 14, 2024',
    'Exhibition until May 14, 2024',
    { line: 'Published May 14, 2024', reason: 'is mostly the date “May 14, 2024”' },
  ],
  misses: [
    'The ferry failed on May 14, 2024 and has not sailed since then',
    'Best ferries of May 2024',
    'Work begins before 1 July 2024',
    'The permit runs until 1 July 2024',
    'Die Arbeiten beginnen vor dem 1. Juli 2024',
    'Les travaux commencent avant le 1er juillet 2024',
    'Las obras empiezan antes del 1 de julio de 2024',
    'It may 14 times happen',
    'Call 814-983-7093',
    '© 2024',
    'May',
    'Am 17. Januar 2021 fiel in Lindvik so viel Schnee wie nie zuvor',
  ],
};
