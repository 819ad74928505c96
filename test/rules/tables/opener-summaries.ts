import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

const ENTRY = [
  'The ferry that never came back',
  'Its captain sold it in the night, and nobody knows to whom.',
];
const GERMAN = [
  'Die Fähre bleibt im Hafen',
  'Der Kapitän hat sie in der Nacht verkauft, und niemand weiß an wen.',
];
const FRENCH = ['Le bac reste au port', 'Le capitaine l’a vendu dans la nuit, et personne ne sait à qui.'];
const OTHER = [
  'A new crane for the harbour',
  'The port has asked three companies for an offer by the end of May.',
];

export const table: RuleTable = {
  certain: [
    {
      what: 'two entries',
      page: [PROSE, 'Related stories', ...ENTRY, ...OTHER, 'Contact us'],
      labelled: [3, 4, 5, 6],
    },
    { what: 'in German', page: [PROSE, 'Lesen Sie auch', ...GERMAN, ...OTHER], labelled: [3, 4, 5, 6] },
    {
      what: 'three entries, to the end of the page',
      page: [
        PROSE,
        'Read also',
        ...ENTRY,
        ...OTHER,
        'Rain at last on the islands',
        'The wells had been dry since the middle of March.',
      ],
      labelled: [3, 4, 5, 6, 7, 8],
    },
    { what: 'in French', page: [PROSE, 'Lire aussi', ...FRENCH, ...OTHER], labelled: [3, 4, 5, 6] },
  ],
  likely: [],
  misses: [
    { what: 'one title and a paragraph', page: [PROSE, 'Related stories', ...ENTRY, 'Contact us'] },
    { what: 'running text below the last', page: [PROSE, 'Related stories', ...ENTRY, ...OTHER, MORE_PROSE] },
    {
      what: 'titles alone',
      page: [PROSE, 'Related stories', ENTRY[0]!, OTHER[0]!, 'Rain at last on the islands'],
    },
    {
      what: 'a paragraph between two openers with a title each',
      page: [PROSE, 'Lesen Sie auch', ...GERMAN, `Lesen Sie auch: ${GERMAN[0]}`, GERMAN[1]!, 'Impressum'],
    },
    {
      what: 'a box of the site below a paragraph',
      page: [PROSE, 'Read also', ...ENTRY, 'Subscribe to our newsletter', OTHER[1]!, 'Contact us'],
    },
    { what: 'no opener', page: [PROSE, 'The stories of the bay', ...ENTRY, ...OTHER] },
  ],
};
