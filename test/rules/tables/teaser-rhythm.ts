import { PROSE, type RuleTable } from '../table.ts';

export const table: RuleTable = {
  likely: [
    {
      what: 'dates above titles',
      page: [
        PROSE,
        'May 12, 2024',
        'Bridge to reopen in the spring',
        'May 13, 2024',
        'Harbour festival draws record crowd',
        'May 14, 2024',
      ],
      labelled: [2, 3, 4, 5, 6],
      reason: 'in a list with 3 dates in rhythm',
    },
    {
      what: 'dates below titles and sentences',
      page: [
        PROSE,
        'The long way to a vaccine for islands',
        'A small firm says that it has found one.',
        '12 March 2024',
        'Why the frogs of the delta are quiet',
        'A fungus is killing them, say biologists.',
        '2 February 2024',
        'What the tides have to do with sleep',
        'People by the sea go to bed later at full moon.',
        '19 January 2024',
      ],
      labelled: [2, 3, 4, 5, 6, 7, 8, 9, 10],
    },
    {
      what: 'numeric dates',
      page: [
        'Fähre nach Lindvik fährt wieder',
        '14.05.24',
        'Rat stimmt für die neue Brücke',
        '13.05.24',
        'Der Hafen feiert ein Fest',
        '12.05.24',
      ],
      labelled: [2, 3, 4, 5, 6],
    },
    {
      what: 'other lines beside the titles',
      page: [
        '2024-05-14 19:12',
        'Sport',
        'Lindvik win the cup at last',
        '2024-05-13 08:47',
        'News',
        'Council to meet on Monday evening',
        '2024-05-12 07:30',
      ],
      labelled: [1, 2, 3, 4, 5, 6, 7],
    },
    {
      what: 'another script',
      page: [
        '14 мая 2024',
        'Паром снова ходит в Линдвик',
        '13 мая 2024',
        'Совет города одобрил новый мост',
        '12 мая 2024',
      ],
      labelled: [1, 2, 3, 4, 5],
    },
  ],
  misses: [
    { what: 'two dates', page: ['May 12, 2024', 'Bridge to reopen in the spring', 'May 13, 2024'] },
    { what: 'a table of years', page: ['2019', '4.1%', '2020', '3.9%', '2021', '4.4%', '2022'] },
    { what: 'dates without titles', page: ['12.05.2024', 'Montag', '13.05.2024', 'Dienstag', '14.05.2024'] },
    {
      what: 'dates far apart',
      page: [
        'May 12, 2024',
        ...Array.from({ length: 6 }, () => PROSE),
        'May 13, 2024',
        ...Array.from({ length: 6 }, () => PROSE),
        'May 14, 2024',
      ],
    },
  ],
};
