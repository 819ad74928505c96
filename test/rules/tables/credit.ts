import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: ['Getty Images', { line: 'Foto Jane Holloway', reason: '“Foto” and a name' }],
  likely: [
    { line: 'Photo: Jane Roe/Northwind', reason: 'begins with “photo:”' },
    'Foto: J. Roe',
    { line: 'Jane Roe/The Daily Example', reason: 'a name and its agency: “Jane Roe/The Daily Example”' },
  ],
  misses: [
    'Photo editors were not consulted at any point before the page went to print that night.',
    'The photo shows Jane Roe at the gate.',
    'Das Foto hing drei Jahre im Rathaus.',
    'yes/no',
    'Photo Finish at the Regatta',
    'Bruce Holloway',
    'Lindvik/Norholt ferry/bus timetable for the whole of next winter, in two languages',
  ],
};
