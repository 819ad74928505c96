import { PROSE, type RuleTable } from '../table.ts';

const WEEKS = [
  '1 2 3 4 5',
  '6 7 8 9 10 11 12',
  '13 14 15 16 17 18 19',
  '20 21 22 23 24 25 26',
  '27 28 29 30 31',
];
const DAYS = Array.from({ length: 28 }, (_, i) => i + 1);

export const table: RuleTable = {
  likely: [
    {
      what: 'a week on each line',
      page: [PROSE, 'M T W T F S S', ...WEEKS, '« Dec'],
      labelled: [3, 4, 5, 6, 7],
      reason: 'a row of a calendar that counts to 31',
    },
    {
      what: 'below the days of the week in another language',
      page: ['Пн Вт Ср Чт Пт Сб Вс', ...WEEKS],
      labelled: [2, 3, 4, 5, 6],
    },
    { what: 'a day on each line', page: [PROSE, ...DAYS.map(String)], labelled: DAYS.map((day) => day + 1) },
    {
      what: 'the first weeks, up to the day of the page',
      page: WEEKS.slice(0, 4),
      labelled: [1, 2, 3, 4],
      reason: 'counts to 26',
    },
  ],
  misses: [
    { what: 'weeks with a gap', page: WEEKS.filter((_, i) => i !== 2) },
    { what: 'the pages of a gallery', page: ['1', '2', '3', '4', '5'] },
    { what: 'a table', page: ['1 4 9 16', '2 8 18 32', '3 12 27 48', '4 16 36 64'] },
    { what: 'numbers on two lines', page: ['1 2 3 4 5 6 7', '8 9 10 11 12 13 14'] },
    { what: 'a numbered list', page: ['1 Lindvik', '2 Norholt', '3 Skerry', '4 Oskarsdal'] },
  ],
};
