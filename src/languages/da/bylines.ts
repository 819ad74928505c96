import type { BylineWords } from '../language.ts';

export const bylines: BylineWords = {
  by: ['af'],
  labels: [
    'forfatter',
    'skrevet af',
    'udgivet af',
    'tekst',
    'tekst af',
    'artikel af',
    'om forfatteren',
    'skribent',
    'tekst og foto',
    'kronik af',
    'anmeldelse af',
    'interview af',
    'reportage af',
    'kommentar af',
    'lagt op af',
  ],
  roles: [
    'journalist',
    'korrespondent',
    'redaktør',
    'chefredaktør',
    'reporter',
    'klummeskribent',
    'politisk redaktør',
    'skribent',
  ],
  collective: ['redaktionen', 'admin', 'redaktion', 'webredaktionen'],
  credits: ['redigeret af', 'oversat af', 'foto af'],
};
