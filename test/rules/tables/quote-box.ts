import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: 'NWND 41.20 +1.35 (+3.39%)', reason: 'cells of a quote: “NWND 41.20 +1.35 (+3.39%)”' },
    'NWND+3.39%SKRY-0.90%',
    {
      what: 'a line for each cell',
      page: [PROSE, 'NWND', '+3.39%', 'SKRY', '-0.90%', MORE_PROSE],
      labelled: [2, 3, 4, 5],
    },
    {
      what: 'the price of a company between two paragraphs',
      page: [PROSE, 'Nordwind', '41,30 €', '+5,22 %', MORE_PROSE],
      labelled: [2, 3, 4],
    },
    { what: 'the same in one line', page: [PROSE, 'Nordwind41,30 €+5,22 %', MORE_PROSE], labelled: [2] },
    {
      what: 'the spans of a chart',
      page: [PROSE, 'NWND', '41,20', '1D', '5D', '1M', 'YTD', MORE_PROSE],
      labelled: [2, 3, 4, 5, 6, 7],
    },
  ],
  misses: [
    'NWND rose by 3.39%',
    '13.4 MB (-81%)',
    '+3.39%',
    'NASA',
    {
      what: 'sizes of files in a table',
      page: [PROSE, '71.1 MB', '13.4 MB (-81%)', '8.0 MB (-89%)', MORE_PROSE],
    },
    { what: 'shares of votes', page: [PROSE, 'Harbour Party', '41.2%', 'Vale Party', '39.0%', MORE_PROSE] },
  ],
};
