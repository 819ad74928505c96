import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  likely: [
    {
      line: '(Reporting by Ann Roe in Lisbon; Editing by Tom Ash)',
      reason: 'is the closing credit “(Reporting by Ann Roe in Lisbon;',
    },
    '(Editing by Tom Ash).',
    '(Additional reporting by Ann Roe; Writing by Tom Ash)',
    {
      what: 'below the text',
      page: ['The ferry sailed again.', '(Reporting by Ann Roe; Editing by Tom Ash)'],
      labelled: [2],
    },
  ],
  misses: [
    'The ferry sailed again. (Reporting by Ann Roe)',
    '(see page 4)',
    '(Reporting is hard)',
    'Reporting by Ann Roe',
    '(Reporting by Ann Roe',
  ],
};
