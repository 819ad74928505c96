import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [{ line: 'Tags', reason: 'the line is “tags”' }, 'Filed under', 'Schlagwörter'],
  likely: [
    { line: 'Tags: council, bridge, budget', reason: 'begins with “tags:”' },
    'Метки: мост, бюджет',
    ...['harbour, ferries, Lindvik', '#harbour #ferries', 'паром, порт, бюджет', '港口、渡轮、预算'].map(
      (line) => ({
        what: `“${line}” below the text`,
        page: [PROSE, MORE_PROSE, line],
        labelled: [3],
      }),
    ),
  ],
  misses: [
    'Price tags were missing from the shelf.',
    { what: 'within the text', page: [PROSE, 'harbour, ferries, Lindvik', MORE_PROSE] },
    { what: 'without any text', page: ['harbour, ferries, Lindvik'] },
    { what: 'two words', page: [PROSE, 'harbour, ferries'] },
    { what: 'a sentence', page: [PROSE, 'Harbour, ferry, bridge: all shut.'] },
    { what: 'an address', page: [PROSE, 'Quay 4, 1010, Lindvik'] },
    { what: 'longer pieces', page: [PROSE, 'the harbour of the old town, ferries, Lindvik'] },
  ],
};
