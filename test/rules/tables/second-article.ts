import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

const THIRD =
  'Nobody on the island minds the wait, since the shop sells hot soup and the benches are out of the wind.';
const first = ['The ferry sails again', 'By Jane Roe', 'May 14, 2024', PROSE, MORE_PROSE, THIRD];
const second = ['Mill to close two of its halls', 'By Ann Hill', 'May 15, 2024', THIRD, MORE_PROSE];

export const table: RuleTable = {
  certain: [
    {
      what: 'a second article below a share bar',
      page: [...first, 'Share', ...second],
      labelled: [8, 9, 10, 11, 12],
      reason: 'belongs to another article, “Mill to close two of its halls”',
    },
    {
      what: 'without a byline and below a short one, right below “next article”',
      page: [
        ...first.slice(0, 4),
        'Share',
        'Next article',
        'Mill to close two of its halls',
        'May 15, 2024',
        THIRD,
      ],
      labelled: [7, 8, 9],
    },
    {
      what: 'a second article below an opener, in German',
      page: [
        'Die Fähre fährt wieder',
        'Von Anna Bergfeld',
        '14. Mai 2024',
        PROSE,
        MORE_PROSE,
        THIRD,
        'Lesen Sie auch',
        'Das Werk schließt zwei seiner Hallen',
        'Von Karl Hügel',
        '15. Mai 2024',
        THIRD,
      ],
      labelled: [8, 9, 10, 11],
      reason: 'belongs to another article',
    },
    {
      what: 'a second article below a heading for comments, with its date above its byline',
      page: [...first, 'Comments', 'Mill to close two of its halls', 'May 15, 2024', 'By Ann Hill', THIRD],
      labelled: [8, 9, 10, 11],
    },
    {
      what: 'two further articles',
      page: [...first, 'Share', ...second, 'Share', 'The night train is back', ...second.slice(1)],
      labelled: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
    },
  ],
  misses: [
    'Mill to close two of its halls',
    { what: 'parts of one article, with nothing that ends the first', page: [...first, ...second] },
    { what: 'a part with a byline only', page: [...first, 'Share', 'The mill closes', 'By Ann Hill', THIRD] },
    { what: 'the first article, below a share bar', page: ['Share', ...second] },
    {
      what: 'entries of a live page',
      page: [...first, 'Share', ...second, 'Share', ...second, 'Share', ...second],
    },
  ],
};
