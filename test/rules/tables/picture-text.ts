import type { RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    { line: '3 of 12 | Boats in the harbour of Lindvik', reason: 'its place in a slide show: “3 of 12 | B”' },
    'Foto 4 von 9 | Der Anleger am Morgen',
    '2/8 | Le bac à quai, lundi',
    { line: 'Image caption, The keeper lights the lamp', reason: 'the label “Image caption”' },
    'Image source, Northwind Press',
    { line: 'Passengers wait at the pier. Jane Roe/Northwind Press', reason: '“Jane Roe/Northwind Press”' },
    'The keeper lights the lamp. Orla Venn/Skerry Images',
    '【写真】朝の港に並ぶ船',
    '[Photo: courtesy of the harbour museum]',
  ],
  likely: [
    { line: 'Passengers wait at the pier. Jane Roe/Northwind', reason: '“Jane Roe/Northwind”' },
    'The ferry leaves Lindvik for the last time. (Peter Holm / Harbour News)',
    'Image caption: The keeper lights the lamp',
  ],
  misses: [
    '3 of 12 boats were lost in the storm',
    'He read the caption, the date and the name below the picture.',
    'The deal was signed by Northwind/Skerry on Monday.',
    'The choice is simple. Stay/Leave',
    '2. Remove the Paint/Stain',
    '[Laughs]',
    'In the photo, the keeper lights the lamp.',
  ],
};
