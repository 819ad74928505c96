import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [{ line: 'Read more', reason: 'the line is “read more”' }, 'Continue reading', '続きを読む'],
  likely: [
    {
      line: 'The minister said on Monday that the plan would…',
      reason: 'breaks off: “day that the plan would…”',
    },
    'Bridge to reopen in spring Read more',
    'Der Rat stimmte am Montag dem Plan für die neue […]',
  ],
  misses: [
    'Wait...',
    'The children read more books than their parents did.',
    'He paused … and then he signed the paper.',
    'Wer mehr lesen will, geht ins Archiv.',
  ],
};
