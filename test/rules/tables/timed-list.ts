import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

const amidProse = (...lines: string[]) => [PROSE, ...lines, MORE_PROSE];

export const table: RuleTable = {
  likely: [
    {
      what: 'times before the titles',
      page: amidProse('18:34 Ferry sails again', '17:05 Council to meet', '[16.20] Harbour board resigns'),
      labelled: [2, 3, 4],
      reason: 'one of 3 titles in a row with a time before them',
    },
    {
      what: 'dates before the titles',
      page: amidProse(
        '10.04.2013 Ferry sails again',
        '09.04.2013 Council meets',
        '2013-04-08 | Board resigns',
      ),
      labelled: [2, 3, 4],
    },
    {
      what: 'times after the titles',
      page: amidProse(
        'Ferry sails again (23/11 - 10:49)',
        'Council meets 22/11, 09:50',
        'Board resigns [05/01/2012, 23:36]',
      ),
      labelled: [2, 3, 4],
      reason: 'a time behind them',
    },
    {
      what: 'another script',
      page: amidProse('18:34 Паром снова ходит', '17:05 Совет соберётся', '16:20 Глава порта ушёл'),
      labelled: [2, 3, 4],
    },
    {
      what: 'a line between two titles',
      page: amidProse(
        '18:34 Ferry sails again',
        'Sport',
        '17:05 Council to meet',
        'Home',
        '16:20 Board resigns',
      ),
      labelled: [2, 4, 6],
    },
  ],
  misses: [
    { what: 'two titles', page: amidProse('18:34 Ferry sails again', '17:05 Council to meet') },
    {
      what: 'statements of a live report',
      page: amidProse('18:34 The ferry sails again.', '17:05 The council meets.', '16:20 He resigned.'),
    },
    { what: 'scores', page: amidProse('Northend 3:1 Southend', 'Lindvik 2:0 Oskarsdal', 'Harbour 1:1 Vale') },
    {
      what: 'rows of a table in the article',
      page: amidProse(
        'Poems are due\t15.01.2024',
        'Die Jury liest\t01.03.2024, 10:00',
        'Remise du prix\t20.04.2024',
      ),
    },
    { what: 'times alone', page: amidProse('18:34', '17:05', '16:20') },
    {
      what: 'decimals',
      page: amidProse('Dutch 0.06 0.86 7.99', 'French 0.06 1.10 6.83', 'German 0.06 0.90 6.08'),
    },
    { what: 'prices', page: amidProse('2.50 a loaf of bread', 'from 10.20 euros', '3.75 a litre of milk') },
    {
      what: 'times before two titles and after two others',
      page: [
        '18:34 Ferry sails again',
        '17:05 Council to meet',
        'Harbour board resigns 16:20',
        'New pier opens 15:10',
      ],
    },
  ],
};
