import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: 'Read also: The ferry that never came back', reason: 'title after “Read also”' },
    'Lire aussi : Dans le port de Lindvik, la grue ne tourne plus',
    'Lesen Sie auch: Warum die Fähre nicht mehr fährt',
    'اقرأ أيضا: ميناء ليندفيك يعود إلى العمل',
    '相关阅读：林德维克港重新开放',
    'あわせて読みたい港の工事が終わる',
  ],
  likely: [
    {
      what: 'the line below the opener',
      page: [PROSE, 'Read also', 'The ferry that never came back', MORE_PROSE],
      labelled: [3],
    },
  ],
  misses: [
    'He said: Read also what the others wrote.',
    'Related: no',
    'The ferry: a history of the bay',
    { what: 'a paragraph below the opener', page: [PROSE, 'Read also', MORE_PROSE] },
    {
      what: 'an opener below the text',
      page: [PROSE, MORE_PROSE, 'Read also', 'The ferry that never came back'],
    },
  ],
};
