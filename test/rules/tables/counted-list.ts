import { PROSE, type RuleTable } from '../table.ts';

export const table: RuleTable = {
  likely: [
    {
      what: 'categories',
      page: [PROSE, 'Networks (73)', 'Security (79)', 'Games & Toys (5)'],
      labelled: [2, 3, 4],
      reason: 'one of 3 labels in a row with a count in brackets',
    },
    {
      what: 'months',
      page: [PROSE, 'October 2011 (28)', 'September 2011 (27)', 'August 2011 (1204)'],
      labelled: [2, 3, 4],
    },
    {
      what: 'another script',
      page: [PROSE, 'Технологии (52)', 'Культура (16)', 'Спорт (5)'],
      labelled: [2, 3, 4],
    },
    {
      what: 'two lists with a heading between',
      page: [
        'Häfen (4)',
        'Fähren (12)',
        'Brücken (3)',
        'Archiv',
        'Mai 2011 (2)',
        'April 2011 (9)',
        'März 2011 (1)',
      ],
      labelled: [1, 2, 3, 5, 6, 7],
    },
  ],
  misses: [
    { what: 'two', page: [PROSE, 'Networks (73)', 'Security (79)'] },
    {
      what: 'years of films',
      page: [
        'Her films include The Pier, which few people saw at the time (1998)',
        'The Gate (1999)',
        'Tide (2001)',
      ],
    },
    { what: 'ratings', page: [PROSE, 'The Pier ★★★ (16)', 'The Gate ★★ (20)', 'Tide ★ (4)'] },
    { what: 'words in brackets', page: [PROSE, 'Networks (new)', 'Security (old)', 'Games (fun)'] },
    {
      what: 'scorers with minutes apart',
      page: ['Berg (12)', 'Halbzeit', 'Kröger (57)', 'Ende', 'Roe (90)'],
    },
  ],
};
