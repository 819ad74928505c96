import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: 'ShareTweetEmailPrint', reason: '4 of 4 words are places to share to' },
    'Share on Facebook',
    'Copy link',
    'Tweet',
    'Facebook Twitter LinkedIn',
    'Teilen',
    'View this post on Instagram',
    'Sieh dir diesen Beitrag auf Instagram an',
  ],
  likely: [{ line: 'Facebook', reason: 'the line is “facebook”' }],
  misses: [
    'Facebook said on Monday that it would appeal.',
    'Market share',
    'Pocket money and how children spend it',
    'Die Ufer teilen sich drei Gemeinden.',
    'Rivals of Facebook and Twitter',
  ],
};
