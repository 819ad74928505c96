import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    {
      line: 'Die Fähre bei der Abfahrt in Lindvik. (Foto: Anna Bergfeld)',
      reason: 'ends in a photo credit “Foto: Anna Bergfeld”',
    },
    'Le bac à quai, lundi matin. Photo : Claire Aubertin',
  ],
  likely: [
    { line: 'FILE PHOTO: The bridge at dusk', reason: 'begins with “file photo”' },
    'The mayor opens the bridge on Monday. (Photo by Jane Roe/Northwind)',
    { line: 'Ann Roe, left, and John Doe at the gate.', reason: 'says where someone stands: “, left,”' },
    'Symbolbild: eine Fähre im Winter',
  ],
  misses: [
    'He left the room (and the company).',
    'She left Lindvik on Monday, and John Doe followed.',
    'The photo was taken by a neighbour, the court was told.',
    'Das Foto zeigt nach Ansicht des Gerichts eine andere Fähre.',
    'The minister (Centre Party) said no.',
  ],
};
