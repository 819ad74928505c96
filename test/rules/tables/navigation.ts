import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: 'Skip to content', reason: 'the line is “skip to content”' },
    'Table of contents',
    'Zum Inhalt springen',
    'Перейти к содержимому',
    'Back to top',
    'Version imprimable',
    'Wersja do druku',
    '字号：大 中 小',
    'Schrift vergrößern',
  ],
  likely: ['Home', 'Events'],
  misses: [
    'Home at last',
    'The table of contents was torn out.',
    'Lindvik are back to top form',
    'Er sagte nichts zum Inhalt des Briefes.',
  ],
};
