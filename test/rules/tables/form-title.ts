import { MORE_PROSE, PROSE, type RuleTable } from '../table.ts';

export const table: RuleTable = {
  certain: [
    {
      what: 'a title above the field',
      page: [
        PROSE,
        'The Vale Letter: local news every Friday',
        'Your email address',
        'Subscribe',
        MORE_PROSE,
      ],
      labelled: [2],
      reason: 'is right above the field “Your email address”',
    },
    {
      what: 'a title and a promise',
      page: [
        PROSE,
        'Post from the vale',
        'The week in five minutes.',
        'Email address',
        'Sign up',
        MORE_PROSE,
      ],
      labelled: [2, 3],
    },
    {
      what: 'in German',
      page: [PROSE, 'Post aus dem Tal', 'Ihre E-Mail-Adresse', 'Anmelden', MORE_PROSE],
      labelled: [2],
    },
    {
      what: 'a line between the field and the button',
      page: [PROSE, 'Vale Letter', 'Email *', 'This field is needed', 'Subscribe', MORE_PROSE],
      labelled: [2],
    },
  ],
  misses: [
    { what: 'a paragraph above the field', page: [PROSE, 'Your email address', 'Subscribe', MORE_PROSE] },
    {
      what: 'a short paragraph of the article',
      page: [PROSE, 'They left on Monday.', 'Your email address', 'Subscribe', MORE_PROSE],
    },
    { what: 'no button', page: [PROSE, 'The Vale Letter', 'Your email address', MORE_PROSE] },
    {
      what: 'below the text',
      page: [PROSE, MORE_PROSE, 'The Vale Letter', 'Your email address', 'Subscribe'],
    },
    { what: 'no field', page: [PROSE, 'The Vale Letter', 'Subscribe', MORE_PROSE] },
  ],
};
