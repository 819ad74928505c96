import type { BylineWords } from '../language.ts';

export const bylines: BylineWords = {
  by: ['av'],
  labels: [
    'forfatter',
    'skrevet av',
    'publisert av',
    'tekst',
    'tekst av',
    'artikkel av',
    'om forfatteren',
    'skribent',
    'journalist',
  ],
  roles: [
    'journalist',
    'korrespondent',
    'redaktør',
    'sjefredaktør',
    'reporter',
    'kommentator',
    'politisk redaktør',
    'frilansjournalist',
    'spaltist',
  ],
  collective: ['redaksjonen', 'admin', 'redaksjon', 'nyhetsredaksjonen'],
  credits: ['redigert av', 'oversatt av', 'foto av'],
};
