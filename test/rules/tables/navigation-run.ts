import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Travel'];
const GERMAN = ['Startseite', 'Politik', 'Sport', 'Wetter', 'Reise'];

export const table: RuleTable = {
  likely: [
    {
      what: 'above the text and below it',
      page: [...MENU, PROSE, MORE_PROSE, ...MENU],
      labelled: [1, 2, 3, 4, 5, 8, 9, 10, 11, 12],
      reason: 'one of 5 short lines in a row away from running text',
    },
    { what: 'in another language', page: [...GERMAN, PROSE], labelled: [1, 2, 3, 4, 5] },
    { what: 'on a page without running text', page: MENU, labelled: [1, 2, 3, 4, 5] },
    {
      what: 'above a line that is no label',
      page: [...MENU, 'Ferry sails again after two long years in the yard', PROSE],
      labelled: [1, 2, 3, 4, 5],
    },
  ],
  misses: [
    { what: 'a list within the text', page: [PROSE, ...MENU, MORE_PROSE] },
    { what: 'four lines', page: [...MENU.slice(1), PROSE] },
    {
      what: 'labels that end in a colon or a stop',
      page: [PROSE, 'Home:', 'News:', 'Sport:', 'Weather.', 'Travel.'],
    },
    { what: 'runs that a longer line parts', page: [...GERMAN.slice(2), MORE_PROSE, ...GERMAN.slice(2)] },
  ],
};
