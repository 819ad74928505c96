import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [{ line: 'Email us', reason: 'the line is “email us”' }, '[email protected]'],
  likely: [
    { line: 'press@example.org', reason: 'only an e-mail address: “press@example.org”' },
    { line: '+44 20 7946 0000', reason: 'only a phone number' },
    'Tel: 555 0100',
    'Telefon: 555 0100',
  ],
  misses: [
    'Write to press@example.org before Monday.',
    '2019-2020',
    '12/03/2024',
    '14.05.2024 19:12',
    'Das Telefon im Rathaus klingelte den ganzen Montag.',
  ],
};
