import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

const LAST_PROSE =
  'The ferry will sail every hour until then, said the harbour master, who has counted the passengers.';
const TEXT = [PROSE, MORE_PROSE, LAST_PROSE];
const FROGS = ['Why the frogs are quiet', 'A fungus is killing them in most of the lakes.'];
const OWLS = ['Owls move to town', 'There are more mice in the garages than in the fields.'];

export const table: RuleTable = {
  certain: [
    {
      what: 'two titles, each with a sentence and a date',
      page: [...TEXT, ...FROGS, '2 February 2024', ...OWLS, '14 January 2024', 'Privacy'],
      labelled: [4, 5, 6, 7, 8, 9],
      reason: 'in a list of 2 titles, each with a sentence and a date',
    },
    {
      what: 'dates in figures, at the end of the page',
      page: [...TEXT, ...FROGS, '02.02.2024', ...OWLS, '14.01.2024'],
      labelled: [4, 5, 6, 7, 8, 9],
    },
    {
      what: 'in French',
      page: [
        ...TEXT,
        'Pourquoi les merles chantent',
        'Les réverbères les trompent, mais la circulation aussi.',
        '12 mars 2023',
        'La mare du lotissement',
        'On y compte neuf espèces de libellules cette année.',
        '20 février 2023',
      ],
      labelled: [4, 5, 6, 7, 8, 9],
    },
    {
      what: 'below a heading',
      page: [...TEXT, 'Nature', ...FROGS, '2 February 2024', ...OWLS, '14 January 2024'],
      labelled: [5, 6, 7, 8, 9, 10],
    },
  ],
  misses: [
    { what: 'one entry', page: [...TEXT, ...FROGS, '2 February 2024', 'Privacy'] },
    {
      what: 'a little text above',
      page: [PROSE, ...FROGS, '2 February 2024', ...OWLS, '14 January 2024', 'Privacy'],
    },
    {
      what: 'running text below',
      page: [...TEXT, ...FROGS, '2 February 2024', ...OWLS, '14 January 2024', PROSE],
    },
    { what: 'the same date', page: [...TEXT, ...FROGS, '2 February 2024', ...OWLS, '2 February 2024'] },
    { what: 'days without a year', page: [...TEXT, ...FROGS, '2 February', ...OWLS, '14 January'] },
  ],
};
