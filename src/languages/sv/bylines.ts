import type { BylineWords } from '../language.ts';

export const bylines: BylineWords = {
  by: ['av'],
  labels: [
    'författare',
    'skriven av',
    'publicerad av',
    'text',
    'text av',
    'artikel av',
    'av författaren',
    'om författaren',
    'skribent',
  ],
  roles: [
    'reporter',
    'korrespondent',
    'journalist',
    'redaktör',
    'chefredaktör',
    'krönikör',
    'skribent',
    'ledarskribent',
    'frilansjournalist',
    'politisk reporter',
  ],
  collective: ['redaktionen', 'nyhetsredaktionen', 'webbredaktionen', 'admin', 'redaktion'],
  credits: ['översättning', 'redigerad av', 'foto av', 'översatt av', 'webbdesign', 'webbplats av'],
};
