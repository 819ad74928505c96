import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

const post = [
  PROSE,
  'Jane Roe',
  '@janeroe',
  '·',
  'Follow',
  '9:14 PM · May 14, 2024',
  '3.4K',
  'Reply',
  MORE_PROSE,
];

export const table: RuleTable = {
  certain: [
    { line: '— Jane Roe (@janeroe) May 14, 2024', reason: 'signs a post' },
    '— Anna Bergfeld (@bergfeld) 14. Mai 2024',
    '— Claire Aubertin (@aubertin) 14 mai 2024',
    {
      what: 'a line for each part',
      page: post,
      labelled: [2, 3, 4, 5, 6, 7, 8],
      reason: 'part of the post of “@janeroe”',
    },
    {
      what: 'parts joined with nothing between',
      page: [PROSE, 'Jane Roe@janeroe·Follow', '9:14 PM · May 14, 20243.4KReply', MORE_PROSE],
      labelled: [2, 3],
    },
  ],
  misses: [
    'Write to Jane Roe (@janeroe) before May 14, 2024, if the ferry is late again.',
    'Jane Roe (@janeroe)',
    '@janeroe',
    {
      what: 'a handle below a name at the end of the text',
      page: [PROSE, MORE_PROSE, 'Jane Roe', '@janeroe'],
    },
    { what: 'a handle between paragraphs', page: [PROSE, '@janeroe', MORE_PROSE] },
  ],
};
