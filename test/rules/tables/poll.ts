import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    {
      what: 'answers with their shares, and the count of votes',
      page: [PROSE, 'Should the ferry be free?', 'Yes', '61%', 'No', '39%', '1,204 votes', MORE_PROSE],
      labelled: [2, 3, 4, 5, 6, 7],
    },
    {
      what: 'without a count, in German',
      page: [PROSE, 'Soll die Fähre nichts kosten?', 'Ja', '61 %', 'Nein', '39 %', MORE_PROSE],
      labelled: [2, 3, 4, 5, 6],
    },
    {
      what: 'share and answer on one line, in Russian',
      page: [PROSE, 'Нужен ли паром?', 'Да 61,4%', 'Нет 38,6%', MORE_PROSE],
      labelled: [2, 3, 4],
    },
    {
      what: 'with a full-width question mark',
      page: [PROSE, '渡船应该免费吗？', '应该', '61%', '不应该', '39%', MORE_PROSE],
      labelled: [2, 3, 4, 5, 6],
    },
  ],
  misses: [
    { what: 'a question and its answer', page: [PROSE, 'Should the ferry be free?', 'Yes', MORE_PROSE] },
    { what: 'one share', page: [PROSE, 'How many stayed?', '61%', MORE_PROSE] },
    { what: 'no question', page: [PROSE, 'The ferry', 'Yes', '61%', 'No', '39%', MORE_PROSE] },
    {
      what: 'shares in sentences',
      page: [PROSE, 'How many stayed?', 'On the ferry it was 61%.', 'On the bus it was 39%.', MORE_PROSE],
    },
  ],
};
