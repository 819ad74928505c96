import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

const titles = (mark: string) =>
  ['Ferry sails again', 'Council meets on Monday', 'Harbour board resigns'].map((title) => mark + title);

const belowTheText = ['» ', '>> ', '>>>', '› ', '► ', '·', '· ', '– '].map((mark) => ({
  what: `after “${mark}” below the text`,
  page: [PROSE, MORE_PROSE, ...titles(mark)],
  labelled: [3, 4, 5],
  reason: 'one of 3 titles in a row',
}));

export const table: RuleTable = {
  likely: [
    ...belowTheText,
    { what: 'after arrows within the text', page: [PROSE, ...titles('» '), MORE_PROSE], labelled: [2, 3, 4] },
    {
      what: 'in another script',
      page: [PROSE, '• Паром снова в пути', '• Совет соберётся в понедельник', '• Глава порта ушёл сам'],
      labelled: [2, 3, 4],
    },
  ],
  misses: [
    { what: 'a list of the article itself', page: [PROSE, ...titles('• '), MORE_PROSE] },
    {
      what: 'sentences',
      page: [PROSE, '» The ferry sails again.', '» The council meets.', '» The board resigned.'],
    },
    { what: 'two titles', page: [PROSE, ...titles('» ').slice(1)] },
    { what: 'labels of a word or two', page: [PROSE, '» Home', '» Sport', '» Weather today'] },
    {
      what: 'different marks',
      page: [PROSE, '» Ferry sails again', '› Council meets on Monday', '► Harbour board resigns'],
    },
  ],
};
