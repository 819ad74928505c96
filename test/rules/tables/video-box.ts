import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    {
      what: 'a button, the title and the length',
      page: [PROSE, 'Watch', 'Inside the crane that lifts a ferry', '02:41', MORE_PROSE],
      labelled: [2, 3, 4],
    },
    {
      what: 'the length above the title, in German',
      page: [PROSE, '01:43 min', 'Kran hebt eine ganze Fähre', 'Die Fähre fährt erst im Mai.'],
      labelled: [2, 3],
    },
    {
      what: 'a longer recording, and a subhead below it',
      page: [PROSE, '45:47', 'Inside the crane that lifts a ferry', 'The bridge', MORE_PROSE],
      labelled: [2, 3],
    },
    {
      what: 'the length alone, in hours',
      page: [PROSE, '00:00:49', MORE_PROSE],
      labelled: [2],
    },
    {
      what: 'below a button, with a list above',
      page: [
        PROSE,
        'Bread',
        'Salt',
        'Oil',
        'Butter',
        'Watch',
        'Inside the crane that lifts a ferry',
        '02:41',
        'The end',
      ],
      labelled: [6, 7, 8],
    },
  ],
  misses: [
    {
      what: 'a list of videos below the text',
      page: [
        PROSE,
        MORE_PROSE,
        'Watch',
        'Inside the crane that lifts a ferry',
        '02:41',
        'A bus on the ice of the bay',
        '01:07',
      ],
    },
    { what: 'an entry of a live page', page: [PROSE, 'The ferry sails again', '14:02', MORE_PROSE] },
    { what: 'the same in the morning', page: [PROSE, '9:30', 'The ferry sails again', MORE_PROSE] },
    { what: 'below the text', page: [PROSE, MORE_PROSE, 'Inside the crane that lifts a ferry', '02:41'] },
    { what: 'above the text', page: ['Inside the crane that lifts a ferry', '02:41', PROSE, MORE_PROSE] },
    { what: 'a time in a sentence', page: [PROSE, 'It took 02:41.', MORE_PROSE] },
  ],
};
