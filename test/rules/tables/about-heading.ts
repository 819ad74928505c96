import { PROSE, type RuleTable } from '../table.ts';

const maker = (name: string) =>
  `${name} is a leading maker of ferries and landing stages with offices in twelve countries and some four hundred staff.`;

export const table: RuleTable = {
  likely: [
    {
      what: 'a company in English',
      page: [PROSE, 'About Northwind Ltd', maker('Northwind Ltd')],
      labelled: [2, 3],
      reason: '“About Northwind Ltd” stands above a description of “northwind ltd”',
    },
    {
      what: 'a colon after the name',
      page: [PROSE, 'About Northwind:', maker('Northwind')],
      labelled: [2, 3],
    },
    {
      what: 'a company in German',
      page: [
        PROSE,
        'Über die Northwind AG',
        'Die Northwind AG baut seit mehr als hundert Jahren Fähren und Anleger für Häfen in ganz Europa und beschäftigt vierhundert Leute.',
      ],
      labelled: [2, 3],
    },
    {
      what: 'a company in Czech',
      page: [
        PROSE,
        'O společnosti Northwind',
        'Společnost Northwind vyrábí již více než sto let trajekty a přístaviště pro přístavy v celé Evropě a zaměstnává čtyři sta lidí.',
      ],
      labelled: [2, 3],
    },
    {
      what: 'the word after the name, in Turkish',
      page: [
        PROSE,
        'Northwind Hakkında',
        'Northwind yüz yılı aşkın süredir Avrupa limanları için feribot ve iskele üretmekte ve on iki ülkede dört yüz kişi çalıştırmaktadır.',
      ],
      labelled: [2, 3],
    },
  ],
  misses: [
    { what: 'text that does not name the company', page: [PROSE, 'About Northwind Ltd', PROSE] },
    {
      what: 'a thing',
      page: [
        PROSE,
        'About the plan',
        'The plan for the new bridge was first drawn up by the council in the spring of last year and has been changed twice since then.',
      ],
    },
    { what: 'a sentence', page: [PROSE, 'About Northwind we know little.', maker('Northwind Ltd')] },
    { what: 'another heading', page: [PROSE, 'Northwind Ltd', maker('Northwind Ltd')] },
    { what: 'a short line below', page: [PROSE, 'About Northwind Ltd', 'Northwind Ltd builds ferries.'] },
  ],
};
