import type { BylineWords } from '../language.ts';

export const bylines: BylineWords = {
  by: [],
  labels: [
    'autor',
    'autorka',
    'autori',
    'napísal',
    'napísala',
    'text',
    'publikoval',
    'publikovala',
    'zverejnil',
    'pripravil',
    'pripravila',
    'o autorovi',
  ],
  roles: [
    'redaktor',
    'redaktorka',
    'spravodajca',
    'spravodajkyňa',
    'novinár',
    'novinárka',
    'šéfredaktor',
    'šéfredaktorka',
    'komentátor',
    'reportér',
    'reportérka',
  ],
  collective: ['redakcia', 'admin', 'administrátor', 'redakčný tím'],
  credits: ['preklad', 'zdroj', 'foto'],
};
