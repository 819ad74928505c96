import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

const LONG = `${PROSE} ${MORE_PROSE}`;

export const table: RuleTable = {
  likely: [
    {
      what: 'a short line three times, one of them away from running text',
      page: ['World news', PROSE, 'World news', MORE_PROSE, 'World news'],
      labelled: [1, 3, 5],
      reason: 'stands on the page 3 times: “world news”',
    },
    { what: 'the later copy of a paragraph', page: [LONG, MORE_PROSE, LONG], labelled: [3] },
    {
      what: 'lines that differ in their number only',
      page: ['3 Kommentare', PROSE, '12 Kommentare', '7 Kommentare'],
      labelled: [1, 3, 4],
    },
    {
      what: 'on a page without running text',
      page: ['Share', 'Share', 'Ferry', 'Share'],
      labelled: [1, 2, 4],
    },
  ],
  misses: [
    {
      what: 'subheads that recur within the article',
      page: [PROSE, 'Pros', MORE_PROSE, 'Pros', PROSE.slice(4), 'Pros', MORE_PROSE.slice(5)],
    },
    { what: 'two short copies', page: ['World news', PROSE, 'World news'] },
    { what: 'a sentence twice', page: [PROSE, MORE_PROSE, PROSE] },
    { what: 'signs and single digits', page: ['–', '1', PROSE, '–', '1', '–', '1'] },
    {
      what: 'lines that begin alike',
      page: ['Neues aus Lindvik', 'Neues aus Norholt', 'Neues aus Skerry', PROSE],
    },
  ],
};
