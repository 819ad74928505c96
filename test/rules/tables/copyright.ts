import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: '© 2024 Example Media Ltd', reason: 'has “©”' },
    'All rights reserved.',
    'Alle Rechte vorbehalten',
    'Copyright 2024 The Vale',
  ],
  likely: [
    {
      line: 'The drawings in this story are © the harbour museum in Lindvik and may be shown in schools without asking the museum or the artist first.',
      reason: 'has “©”',
    },
  ],
  misses: [
    'Copyright law was last changed a decade ago, she added.',
    'All rights of way across the field were reserved for walkers.',
    'Die Rechte an dem Roman hat sich ein Studio gesichert.',
    'The copyright of the song was sold in 2019.',
  ],
};
